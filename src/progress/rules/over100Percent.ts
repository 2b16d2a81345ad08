import { exact } from "../../targets/numerals/numeral";
import { PLAN_SHARE_WORDS } from "../promise/promiseWords";
import { finding, placeOf, type TargetRule } from "./rule";

/** How near a value whose decimal point was left out must come to its target. */
const NEAR = [0.7, 1.3] as const;

/** 813 for 81.3: a tenth of what was typed, where that is near the target. */
function withoutSlip(value: number, promised: number, all: number): number | null {
  const meant = exact(value / 10);
  const near = meant >= promised * NEAR[0] && meant <= promised * NEAR[1];
  return near && meant <= all ? meant : null;
}

/**
 * OVER_100_PERCENT: a share of more than all. Rates of change may be, and so may a share of the plan
 * (完成率) and one whose own target is or may be (达120%, 100%以上).
 */
export const over100Percent: TargetRule = (target) => {
  const { value, record, nature } = target;
  if (value === null || !nature.share || nature.change) return null;
  const all = record.unit.includes("‰") ? 1000 : 100;
  if (value <= all) return null;
  const mayExceed =
    record.value === null ||
    record.value > all ||
    (record.valueMax ?? 0) > all ||
    PLAN_SHARE_WORDS.test(`${record.indicator}\n${record.text}`) ||
    (record.value === all && (record.relation === ">=" || record.relation === ">"));
  if (mayExceed) return null;
  return finding("OVER_100_PERCENT", placeOf(target), record, {
    data: { indicator: record.indicator, value, all, unit: record.unit },
    suggestion: withoutSlip(value, record.value ?? 0, all),
  });
};
