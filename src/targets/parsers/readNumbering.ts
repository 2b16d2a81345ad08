import type { Stretch } from "../text/stretches";

/** 1. 2、 （3） （一） ①: the number of a clause, at the beginning of a line or statement. */
const NUMBERING =
  /(^|[。；;：:\n])(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、．)）]|\.(?!\d))|[①-⑳]|[一二三四五六七八九十]是)/g;

/** The clause numbers of a folded text. */
export function readNumbering(text: string): Stretch[] {
  return Array.from(text.matchAll(NUMBERING), (match) => ({
    start: match.index + match[1]!.length,
    end: match.index + match[0].length,
  }));
}
