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

const MAX_NAMED = 30;
const SENTENCE = /[。；;]|[，,].*[，,]/;
/** So many characters at the end make headings alike: 为农民办好十件实事, 为居民办好十件实事. */
const ALIKE = 2;

/**
 * Lines right above each item numbered 1, where the numbering begins again; the first line of the
 * text is its name, unless it ends as another of them does. Empty where one of them is a sentence.
 */
function aboveRestarts(lines: readonly OutlineLine[], style: number): readonly OutlineLine[] {
  const above = lines.flatMap((line, index) =>
    line.style === style && line.no === 1 ? [lines[index - 1]] : [],
  );
  const named = above.filter(
    (line) =>
      line !== undefined &&
      line.style === null &&
      line.printed.length <= MAX_NAMED &&
      !SENTENCE.test(line.printed) &&
      !isUnitList(line.printed),
  );
  const [first, ...others] = named.filter((line) => line !== undefined);
  if (above.length < MIN_HEADINGS || named.length < above.length || !first) return [];
  const ending = first.printed.slice(-ALIKE);
  const isName = first === lines[0] && !others.some(({ printed }) => printed.endsWith(ending));
  return isName ? others : [first, ...others];
}

/**
 * Chapters without a number among numbered items: short lines that each stand right above an item,
 * one of them above the first, or lines right above each item where the numbering begins again.
 * Empty for a list without.
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
  if (divides) return new Set(headings);
  return new Set(numbered ? [] : aboveRestarts(lines, style));
}
