import { finding, placeOf, type TargetRule } from "./rule";

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
    suggestion: entry.reading.value,
  });
};
