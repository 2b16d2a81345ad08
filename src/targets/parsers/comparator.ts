import { AFTER, BEFORE, FALSE_BEFORE, LINKS, type Comparator } from "../lexicon/comparators";
import type { Relation } from "../target";
import { isHan } from "../text/charClasses";

/** A qualifier found beside a number, and how far the phrase reaches with it. */
export interface ReadComparator {
  readonly relation: Relation;
  readonly at: number;
}

const indexed = (
  comparators: readonly Comparator[],
  key: (word: string) => string,
): Map<string, Comparator[]> => {
  const map = new Map<string, Comparator[]>();
  for (const comparator of comparators) {
    const first = key(comparator.word);
    map.set(first, [...(map.get(first) ?? []), comparator]);
  }
  return map;
};
const beforeByLast = indexed(BEFORE, (word) => word.charAt(word.length - 1));
const afterByFirst = indexed(AFTER, (word) => word.charAt(0));

const endsAt = (text: string, end: number, word: string): boolean =>
  end >= word.length && text.startsWith(word, end - word.length);

/** The qualifier that ends right before `end`: 不少于, 超过, 约; links such as 达 may stand between. */
export function comparatorBefore(text: string, end: number): ReadComparator | null {
  const direct = wordBefore(text, end);
  if (direct) return direct;
  const link = LINKS.find((word) => endsAt(text, end, word));
  return link ? wordBefore(text, end - link.length) : null;
}

function wordBefore(text: string, end: number): ReadComparator | null {
  for (const { word, relation } of beforeByLast.get(text.charAt(end - 1)) ?? []) {
    if (!endsAt(text, end, word)) continue;
    const at = end - word.length;
    const spoilers = FALSE_BEFORE[word];
    if (spoilers !== undefined && at > 0 && spoilers.includes(text.charAt(at - 1))) return null;
    return { relation, at };
  }
  return null;
}

/** The qualifier that begins at `at`: 以上, 左右, 以内. */
export function comparatorAfter(text: string, at: number): ReadComparator | null {
  for (const { word, relation } of afterByFirst.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(word, at)) continue;
    if (word === "内" && isHan(text[at + 1]) && !isTime(text, at)) return null;
    return { relation, at: at + word.length };
  }
  return null;
}

/** 3个工作日内办结 bounds; 60条内街 does not: before a word 内 is a qualifier of time only. */
const isTime = (text: string, at: number): boolean =>
  /[天日时钟年月周秒期]/.test(text.charAt(at - 1)) &&
  !/[容部外涝河科务在环陆蒙网]/.test(text.charAt(at + 1));
