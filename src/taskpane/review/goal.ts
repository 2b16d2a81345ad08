import type { ReviewText } from "../../i18n/pane/review";
import { RELATION_LABELS } from "../../ledger/labels";
import type { TargetRecord } from "../../progress/record";

/** What a target promises, in short: "≥ 33000 个", "500～600 户". */
export function goal(
  { relation, value, valueMax, unit }: TargetRecord,
  { confirming }: ReviewText,
): string {
  if (value === null) return confirming.noValue;
  return relation === "range"
    ? confirming.range(String(value), String(valueMax ?? ""), unit)
    : confirming.goal(RELATION_LABELS[relation], String(value), unit);
}
