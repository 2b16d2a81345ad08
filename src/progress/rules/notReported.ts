import { finding, placeOf, type TargetRule } from "./rule";

/** NOT_REPORTED: nothing was typed. */
export const notReported: TargetRule = (target) =>
  target.entry.is === "blank"
    ? finding("NOT_REPORTED", placeOf(target), target.record, {
        data: { indicator: target.record.indicator, due: target.record.due },
      })
    : null;
