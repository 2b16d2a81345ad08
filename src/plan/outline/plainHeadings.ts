import { readHeaderCell } from "../table/readHeaderCell";
import { BULLET_STYLE } from "../lexicon/enumerators";
import { LIST_WORDS } from "../lexicon/promises";
import type { OutlineLine } from "./readLines";
import { isUnitList } from "./roleSentence";

const MAX_HEADING = 16;
const MIN_HEADINGS = 2;
/** The ending of a word for a group of projects. */
const GROUP = /(?:类|方面|领域|板块|篇|行动)$/;
/** 【工程类】 alone on its line. */
export const BRACKETED_HEADING = /^[【〔[][^】〕\]]{2,16}[】〕\]]$/;
const SAID = /[。；;，,：:、\d（(]/;

const isShort = (line: OutlineLine | undefined): line is OutlineLine =>
  line !== undefined &&
  (line.style === null || line.style === BULLET_STYLE) &&
  line.printed.length <= MAX_HEADING &&
  !SAID.test(line.printed) &&
  !isUnitList(line.printed) &&
  (BRACKETED_HEADING.test(line.printed) ||
    GROUP.test(line.printed) ||
    (readHeaderCell(line.printed) === null && !LIST_WORDS.test(line.printed)));

/**
 * Chapters without a number among numbered items: short lines that each stand right above an item,
 * one of them above the first. Empty for a list without.
 */
export function plainHeadings(
  lines: readonly OutlineLine[],
  style: number,
): ReadonlySet<OutlineLine> {
  const numbered = lines.some((line) => line.style !== null && line.style < style);
  const above = lines.flatMap((line, index) => (line.style === style ? [lines[index - 1]] : []));
  const headings = above.filter(isShort);
  const [first] = above;
  const divides =
    !numbered &&
    isShort(first) &&
    headings.length >= MIN_HEADINGS &&
    headings.length < above.length;
  return new Set(divides ? headings : []);
}
