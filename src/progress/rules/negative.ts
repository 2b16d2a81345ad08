import { finding, placeOf, type TargetRule } from "./rule";

/** NEGATIVE: less than nothing. A rate of change (增长, 下降) may be negative. */
export const negative: TargetRule = (target) => {
  const { value, record, nature } = target;
  if (value === null || value >= 0 || nature.change) return null;
  if (record.value !== null && record.value < 0) return null;
  return finding("NEGATIVE", placeOf(target), record, {
    data: { indicator: record.indicator, value, unit: record.unit },
    suggestion: -value,
  });
};
