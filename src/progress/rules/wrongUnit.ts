import { finding, placeOf, type TargetRule } from "./rule";

/** A conversion that leaves less than this share of what was promised was not meant: 10.3万元 of 10亿元. */
const LEAST_SHARE = 0.0005;

/** A converted value that may be suggested; null where it would be as wrong as what was typed. */
export const plausible = (value: number | null, promised: number | null): number | null =>
  value !== null && value > 0 && promised !== null && value < promised * LEAST_SHARE ? null : value;

/** WRONG_UNIT: a number with a unit that is not the target's: 万元 for 亿元, 人 for 人次, a count for a share. */
export const wrongUnit: TargetRule = (target) => {
  const { entry, record } = target;
  if (entry.is !== "text" || entry.reading.wrongUnit === undefined) return null;
  return finding("WRONG_UNIT", placeOf(target), record, {
    data: {
      indicator: record.indicator,
      text: entry.text,
      typedUnit: entry.reading.wrongUnit,
      unit: record.unit,
    },
    suggestion: plausible(entry.reading.value, record.value),
  });
};
