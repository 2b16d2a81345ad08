import { ARTICLE, LIST_WORDS, OTHER_TEXT, promises } from "../lexicon/promises";
import { LEAD_MARK } from "./chooseItemStyle";
import type { OutlineLine } from "./readLines";

const MIN_ARTICLES = 2;
const PROMISING_SHARE = 0.5;
/** Minutes and speeches speak of 落实 now and then; a list divided among bodies names them throughout. */
const MARKED_SHARE = 0.5;
/** Lines at the top among which the text's name stands. */
const NAME_LINES = 3;

/**
 * True for a text whose items of `style` are projects: one of them names who leads, the text calls
 * itself a list, or most of them promise something. Minutes, rules, recipes and exercises are
 * numbered as well.
 */
export function looksLikeList(lines: readonly OutlineLine[], style: number): boolean {
  if (lines.filter(({ printed }) => ARTICLE.test(printed)).length >= MIN_ARTICLES) return false;
  const items = lines.filter((line) => line.style === style);
  const marks = lines.filter(({ printed }) => LEAD_MARK.test(printed)).length;
  if (marks >= items.length * MARKED_SHARE) return true;
  if (lines.slice(0, NAME_LINES).some(({ printed }) => OTHER_TEXT.test(printed))) return false;
  if (marks > 0) return true;
  const around = lines.filter((line) => line.style !== style);
  if (around.some(({ printed }) => LIST_WORDS.test(printed))) return true;
  const promising = items.filter(({ text }) => promises(text));
  return promising.length >= items.length * PROMISING_SHARE;
}
