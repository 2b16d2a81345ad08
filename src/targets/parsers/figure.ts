import { characterParsers, digitParsers } from "../configuration/numerals";
import { exact, type Numeral } from "../numerals/numeral";
import type { Figure } from "../quantity";
import type { Relation, TargetKind } from "../target";
import { isDigit } from "../text/charClasses";
import { comparatorAfter, comparatorBefore } from "./comparator";
import { readUnit, type ReadUnit } from "./unit";

const RANGE = /(?:-{1,2}|—{1,2}|–|−|~|～|至|到)/y;
const LETTER_BEFORE = /[A-Za-z_.]/;
/** AED100台: an abbreviation before its number. */
const ABBREVIATION = /(?:^|[^A-Za-z])[A-Z]{2,6}$/;
const ASIDE = /[（(][^（）()0-9]{1,12}[）)]/y;
const MORE = /[余多]/;

/** The numeral at a place, in the first notation that fits. */
export function readNumeral(text: string, at: number): Numeral | null {
  for (const parse of isDigit(text[at]) ? digitParsers : characterParsers) {
    const numeral = parse(text, at);
    if (numeral) return numeral;
  }
  return null;
}

interface Scaled {
  readonly numeral: Numeral;
  readonly approximate: boolean;
  readonly plus: boolean;
  readonly measure: ReadUnit | null;
  readonly end: number;
}

/** A numeral with what follows it: 余, +, its unit. */
function readScaled(text: string, at: number): Scaled | null {
  const numeral = readNumeral(text, at);
  if (!numeral) return null;
  if (numeral.unit !== undefined) {
    const measure: ReadUnit = {
      unit: numeral.unit,
      kind: /[%‰]/.test(numeral.unit) ? "percent" : "ratio",
      end: numeral.end,
      guessed: false,
    };
    return { numeral, approximate: false, plus: false, measure, end: numeral.end };
  }
  let end = numeral.end;
  const more = MORE.test(text.charAt(end));
  const plus = text.charAt(end) === "+";
  if (more || plus) end++;
  const measure = readUnit(text, end, numeral.written !== "digits");
  if (!measure) {
    return { numeral, approximate: numeral.approximate, plus: false, measure, end: numeral.end };
  }
  const late = /^[余多](?![种样元])/.test(text.slice(measure.end, measure.end + 2));
  return {
    numeral,
    approximate: numeral.approximate || more || late,
    plus,
    measure,
    end: late ? measure.end + 1 : measure.end,
  };
}

/** The figure whose first digit or numeral stands at `at`; null where there is none. */
export function readFigure(text: string, at: number): Figure | null {
  const lettered = LETTER_BEFORE.test(text.charAt(at - 1));
  if (lettered && !ABBREVIATION.test(text.slice(Math.max(0, at - 7), at))) return null;
  const first = readScaled(text, at);
  if (!first) return null;
  const second = readRangeEnd(text, first);
  const last = second ?? first;
  const { unit, kind, scale } = unitOf(last);
  if (!last.measure && last.numeral.written !== "digits") return null;
  if (!last.measure && /[A-Za-z]/.test(text.charAt(last.end))) return null;
  const before = comparatorBefore(text, at);
  const after = comparatorAfter(text, asideEnd(text, last.end)) ?? comparatorAfter(text, last.end);
  const lowScale =
    first.numeral.scale === 1 && !first.measure ? last.numeral.scale : first.numeral.scale;
  const value = exact((first.numeral.mantissa * (second ? lowScale : last.numeral.scale)) / scale);
  const relation = second
    ? "range"
    : decide(before?.relation, after?.relation, first.approximate, first.plus);
  const valueMax = second ? exact((last.numeral.mantissa * last.numeral.scale) / scale) : undefined;
  return {
    start: before?.at ?? at,
    end: after?.at ?? last.end,
    numberStart: at,
    unitEnd: last.end,
    relation,
    value,
    ...(valueMax === undefined ? {} : { valueMax }),
    unit,
    kind,
    written: first.numeral.written,
    unitGuessed: last.measure?.guessed ?? false,
  };
}

/** 200个（标准桩）以上: the words in brackets part the number from its qualifier. */
function asideEnd(text: string, at: number): number {
  ASIDE.lastIndex = at;
  return ASIDE.test(text) ? ASIDE.lastIndex : at;
}

/** 3-5个, 30%至40%, 10个到15个: the second end of a range, which must be the greater. */
function readRangeEnd(text: string, first: Scaled): Scaled | null {
  RANGE.lastIndex = first.end;
  const connector = RANGE.exec(text);
  if (!connector || first.approximate) return null;
  const second = readScaled(text, first.end + connector[0].length);
  if (!second?.measure) return null;
  const unit = first.measure?.unit;
  if (unit !== undefined && unit !== second.measure.unit) return null;
  const low =
    first.numeral.mantissa *
    (unit === undefined && first.numeral.scale === 1 ? second.numeral.scale : first.numeral.scale);
  return low < second.numeral.mantissa * second.numeral.scale ? second : null;
}

/** Money keeps its scale in the unit (亿元); elsewhere the scale is multiplied out. */
function unitOf(read: Scaled): { unit: string; kind: TargetKind; scale: number } {
  if (!read.measure) return { unit: "", kind: "count", scale: 1 };
  const { unit, kind } = read.measure;
  if (kind !== "amount") return { unit, kind, scale: 1 };
  if (read.numeral.scale >= 1e12) return { unit: `万亿${unit}`, kind, scale: 1e12 };
  if (read.numeral.scale >= 1e8) return { unit: `亿${unit}`, kind, scale: 1e8 };
  if (read.numeral.scale >= 1e4) return { unit: `万${unit}`, kind, scale: 1e4 };
  return { unit, kind, scale: 1 };
}

/** 左右 after the number outweighs 控制在 before it; a bound outweighs an estimate before it. */
function decide(
  before: Relation | undefined,
  after: Relation | undefined,
  approximate: boolean,
  plus: boolean,
): Relation {
  if (after) return after;
  if (plus) return ">=";
  if (before && before !== "~") return before;
  return approximate || before === "~" ? "~" : "=";
}
