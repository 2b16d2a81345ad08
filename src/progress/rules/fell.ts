import { finding, placeOf, type TargetRule } from "./rule";

/**
 * FELL: less than last period. What adds up over the year cannot fall. A level may, so it is only
 * pointed out; a rate of change and a value that is to come down may fall freely.
 */
export const fell: TargetRule = (target) => {
  const { value, previous, record, nature, direction } = target;
  if (value === null || previous === null || value >= previous) return null;
  if (nature.change || (direction === "down" && !nature.cumulative)) return null;
  return finding("FELL", placeOf(target), record, {
    data: {
      ...(nature.cumulative ? {} : { case: "level" }),
      indicator: record.indicator,
      value,
      previous,
      unit: record.unit,
    },
    severity: nature.cumulative ? "error" : "warning",
  });
};
