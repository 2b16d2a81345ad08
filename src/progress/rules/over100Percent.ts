import { finding, placeOf, type TargetRule } from "./rule";

/**
 * OVER_100_PERCENT: a share of more than all. Rates of change may be, and so may a share whose own
 * target is (完成率达120%, 100%以上).
 */
export const over100Percent: TargetRule = (target) => {
  const { value, record, nature } = target;
  if (value === null || !nature.share || nature.change) return null;
  const all = record.unit.includes("‰") ? 1000 : 100;
  const mayExceed =
    record.value === null ||
    record.value > all ||
    (record.valueMax ?? 0) > all ||
    (record.value === all && (record.relation === ">=" || record.relation === ">"));
  if (value <= all || mayExceed) return null;
  return finding("OVER_100_PERCENT", placeOf(target), record, {
    data: { indicator: record.indicator, value, all, unit: record.unit },
  });
};
