import type { Figure } from "../quantity";
import { readFigure, readNumeral } from "./figure";

/** Where a numeral may begin: 万 and 亿 never begin one. */
const STARTS = /[0-9〇零一二两三四五六七八九十百千]/g;

/**
 * All figures of a folded text, from left to right, without overlaps.
 * `skip` says where a place that is no figure ends (a date, a name); `at` itself where it is free.
 */
export function readFigures(text: string, skip: (at: number) => number): Figure[] {
  const figures: Figure[] = [];
  STARTS.lastIndex = 0;
  for (let match = STARTS.exec(text); match; match = STARTS.exec(text)) {
    const at = match.index;
    const free = skip(at);
    if (free > at) {
      STARTS.lastIndex = free;
      continue;
    }
    const figure = readFigure(text, at);
    if (figure) figures.push(figure);
    STARTS.lastIndex = figure ? Math.max(figure.unitEnd, at + 1) : afterRun(text, at);
  }
  return figures;
}

const RUN = /[0-9.,]+/y;

/** Digits that are no figure are passed as a whole, so that 20221231 gives no smaller number. */
function afterRun(text: string, at: number): number {
  RUN.lastIndex = at;
  return RUN.exec(text) ? RUN.lastIndex : (readNumeral(text, at)?.end ?? at + 1);
}
