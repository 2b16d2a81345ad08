import {
  ARTICLE,
  LIST_WORDS,
  looksLikeProject,
  OTHER_TEXT,
  PEOPLE_WORDS,
  promises,
} from "../lexicon/promises";
import { namesLead } from "./namesLead";
import { spokenAmount } from "./spokenAmount";
import type { OutlineLine } from "./readLines";

const MIN_ARTICLES = 2;
const PROMISING_SHARE = 0.5;
/** Of the items of a text that calls itself a list some read like no project, most do. */
const LIKELY_SHARE = 0.5;
/** Minutes and speeches speak of 落实 now and then; a list divided among bodies names them throughout. */
const MARKED_SHARE = 0.5;
/** Lines at the top among which the text's name stands. */
const NAME_LINES = 3;

/** What stands under each item of a style, its own line first. */
function wholeItems(lines: readonly OutlineLine[], style: number): string[] {
  const items: string[][] = [];
  let open = false;
  for (const line of lines) {
    if (line.style === style) items.push([]);
    if (line.style !== null && line.style <= style) open = line.style === style;
    if (open) items.at(-1)?.push(line.text);
  }
  return items.map((texts) => texts.join("\n"));
}

/**
 * True for a text whose items of `style` are projects: one of them names who leads, or most read like
 * projects and the text calls itself a list or they promise something. Minutes, rules, recipes and exercises are
 * numbered as well.
 */
export function looksLikeList(lines: readonly OutlineLine[], style: number): boolean {
  if (lines.filter(({ printed }) => ARTICLE.test(printed)).length >= MIN_ARTICLES) return false;
  const items = lines.filter((line) => line.style === style);
  const marks = lines.filter(({ printed }) => namesLead(printed)).length;
  if (marks >= items.length * MARKED_SHARE) return true;
  if (lines.slice(0, NAME_LINES).some(({ printed }) => OTHER_TEXT.test(printed))) return false;
  const likely = wholeItems(lines, style).filter(
    (text) => looksLikeProject(text) || spokenAmount(text) !== "",
  );
  if (likely.length < items.length * LIKELY_SHARE) return false;
  if (marks > 0) return true;
  const above = lines.slice(
    0,
    lines.findIndex((line) => line.style === style),
  );
  const named = above.some(
    ({ printed }, index) =>
      PEOPLE_WORDS.test(printed) ||
      (index < NAME_LINES && !/[，,。]/.test(printed) && LIST_WORDS.test(printed)),
  );
  if (named) return true;
  const promising = items.filter(({ text }) => promises(text));
  return promising.length >= items.length * PROMISING_SHARE;
}
