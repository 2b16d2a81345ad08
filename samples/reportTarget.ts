import { directionOf } from "../src/progress/promise/direction";
import { natureOf } from "../src/progress/promise/nature";
import type { TargetRecord } from "../src/progress/record";
import type { CivilDate } from "../src/schedule/civilDate";
import { expectedProgress } from "../src/schedule/expectedProgress";
import type { Pace } from "./pace";
import type { Seeded } from "./seeded";

/** 上期累计 and 本期累计 of a target. */
export interface Report {
  readonly previous: number;
  readonly current: number;
}

export interface Moment {
  readonly asOf: CivilDate;
  readonly planYear: number;
}

/** What a unit that goes at this pace reports for a target; null where the target has no value. */
export function reportTarget(
  target: TargetRecord,
  pace: Pace,
  moment: Moment,
  chance: Seeded,
): Report | null {
  const { value } = target;
  if (value === null) return null;
  const round = rounding(target, value);
  const current = round(valueAt(target, value, pace, moment, chance));
  const nature = natureOf(target);
  const grown = nature.cumulative ? chance.between(0.72, 0.9) : chance.between(0.94, 0.99);
  const before = directionOf(target) === "down" ? current : round(current * grown);
  return { current, previous: Math.min(before, current) };
}

function valueAt(
  target: TargetRecord,
  value: number,
  pace: Pace,
  { asOf, planYear }: Moment,
  chance: Seeded,
): number {
  const ofLevel = chance.between(...pace.ofLevel);
  const ofExpected = chance.between(...pace.ofExpected);
  const direction = directionOf(target);
  const { share, cumulative } = natureOf(target);
  if (cumulative && direction !== "down") {
    const { months, of } = expectedProgress(target.due, asOf, planYear);
    return value * Math.min(1, (months / of) * ofExpected);
  }
  if (direction === "down") return value * chance.between(0.82, 0.97);
  if (direction === "within") return (value + (target.valueMax ?? value)) / 2;
  if (target.baseline !== undefined) return target.baseline + (value - target.baseline) * ofLevel;
  return share ? Math.min(value * ofLevel, Math.max(100, value)) : value * ofLevel;
}

/**
 * Numbers as they are counted: whole things whole, many of them in tens or hundreds, so that 1.93万
 * says exactly what the cell says; measures with one or two decimals. Never nothing at all, since
 * whoever reports has begun.
 */
function rounding(target: TargetRecord, value: number): (amount: number) => number {
  const [step, digits] = granularity(target, value);
  const least = Math.min(step, value);
  return (amount) =>
    Math.max(least, Number((Math.floor(amount / step + 1e-6) * step).toFixed(digits)));
}

function granularity(target: TargetRecord, value: number): readonly [step: number, digits: number] {
  if (natureOf(target).whole) {
    if (value >= 1e6) return [1e4, 0];
    return [value >= 1e4 ? 100 : value >= 2000 ? 10 : 1, 0];
  }
  if (value >= 1000) return [1, 0];
  return value >= 20 ? [0.1, 1] : [0.01, 2];
}
