import { readState } from "../entry/readState";
import { finding, type MilestoneRule } from "./rule";

/** NOT_A_STATE: a milestone entry other than 未启动, 进行中, 已完成. */
export const notAState: MilestoneRule = (milestone) => {
  const entry = readState(milestone.current);
  return entry.is === "other"
    ? finding("NOT_A_STATE", entry.cell.place, milestone, {
        data: { indicator: milestone.indicator, text: entry.text },
        suggestion: entry.suggestion,
      })
    : null;
};
