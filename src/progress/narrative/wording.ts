import { FILLERS, SAME_THINGS } from "./lexicon/fillers";

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const anyOf = (words: readonly string[]): RegExp => new RegExp(words.map(escape).join("|"), "g");

const FILLERS_BY_START = new Map<string, string[]>();
for (const filler of FILLERS) {
  const start = filler.charAt(0);
  FILLERS_BY_START.set(start, [...(FILLERS_BY_START.get(start) ?? []), filler]);
}
const IS_NAME = /[\u4e00-\u9fffA-Za-z]/;
const MARK = /[0-9.]+|[A-Za-z]+|[\u4e00-\u9fff]/g;
const LONG_FORMS = new Map(
  SAME_THINGS.flatMap(([first, ...others]) => others.map((other) => [other, first] as const)),
);
const LONG_FORM = anyOf([...LONG_FORMS.keys()].sort((one, other) => other.length - one.length));

/** What a stretch of text names, without the words that name nothing; "" where it names nothing. */
export function namesIn(text: string): string {
  let names = "";
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const filler = FILLERS_BY_START.get(char)?.find((word) => text.startsWith(word, at));
    if (filler) at += filler.length - 1;
    else if (IS_NAME.test(char)) names += char;
  }
  return names;
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
