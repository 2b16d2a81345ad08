import { FILLERS, SAME_THINGS } from "./lexicon/fillers";

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const anyOf = (words: readonly string[]): RegExp => new RegExp(words.map(escape).join("|"), "g");

const FILLER = anyOf(FILLERS);
const NOT_A_NAME = /[^\u4e00-\u9fffA-Za-z]/g;
const MARK = /[0-9.]+|[A-Za-z]+|[\u4e00-\u9fff]/g;
const LONG_FORMS = new Map(
  SAME_THINGS.flatMap(([first, ...others]) => others.map((other) => [other, first] as const)),
);
const LONG_FORM = anyOf([...LONG_FORMS.keys()].sort((one, other) => other.length - one.length));

/** What a stretch of text names, without the words that name nothing; "" where it names nothing. */
export function namesIn(text: string): string {
  return text.replace(FILLER, "").replace(NOT_A_NAME, "");
}

/**
 * The characters of a wording, one word for the same thing, no signs; a run of digits or of Latin
 * letters is one character.
 */
export function marksOf(text: string): readonly string[] {
  return text.replace(LONG_FORM, (word) => LONG_FORMS.get(word) ?? word).match(MARK) ?? [];
}

/** The pairs of neighbours among characters; a single character stands for itself. */
export function pairsOf(marks: readonly string[]): readonly string[] {
  if (marks.length < 2) return marks;
  return marks.slice(1).map((mark, index) => `${marks[index] ?? ""}${mark}`);
}
