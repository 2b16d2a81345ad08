import type { Figure } from "../quantity";
import { readFigure, readNumeral } from "./figure";

/** Where a numeral may begin: 万 and 亿 never begin one. */
const STARTS = /[0-9〇零一二两三四五六七八九十百千]/g;
const RUN = /[0-9.,]+/y;
/** What cannot be a measure word. */
const CLOSED = /[的了等和及与或、，。；：！？）)“”\n]/;
/** A comma before three digits belongs to the number: 12，000. */
const GROUP = /^，\d{3}/;
/** A colon before a digit may belong to a ratio: 1：15. */
const RATIO = /^[:：∶]\d/;
/** What follows 万 where nothing is counted: an end, a digit, a joining word. */
const UNCOUNTED = /^(?:$|[的了等和及与或、，。；：！？）)”\n0-9])/;
/** A word that may name what is counted. */
const NAMED = /[^的了和及与或、，。；：万亿千百十0-9]/;
const REACHES = /[达到至为在是]/;

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
    const runEnd = endOfRun(text, at);
    const bare = runEnd > at && isBare(text, at, runEnd);
    const figure = bare || !mayStandAlone(text, at, runEnd) ? null : readFigure(text, at);
    if (figure) figures.push(figure);
    const end = figure?.unitEnd ?? endOfNumeral(text, at);
    STARTS.lastIndex = figure?.unit ? end : Math.max(runEnd, end);
  }
  return figures;
}

/** 万 that no measure word follows needs the thing it counts right before the number: 人口120万. */
function mayStandAlone(text: string, at: number, end: number): boolean {
  const scaled = /[万亿]/.test(text.charAt(end)) && UNCOUNTED.test(text.slice(end + 1, end + 2));
  return !scaled || NAMED.test(text.charAt(at - 1));
}

/** Digits are passed as a whole, so that 20221231 gives no smaller number. */
function endOfRun(text: string, at: number): number {
  RUN.lastIndex = at;
  return RUN.exec(text) ? RUN.lastIndex : at;
}

/** Digits before what cannot be a measure word count nothing, unless a level leads to them. */
function isBare(text: string, at: number, end: number): boolean {
  if (GROUP.test(text.slice(end, end + 4)) || RATIO.test(text.slice(end, end + 2))) return false;
  return CLOSED.test(text.charAt(end)) && !REACHES.test(text.charAt(at - 1));
}

const endOfNumeral = (text: string, at: number): number => readNumeral(text, at)?.end ?? at + 1;
