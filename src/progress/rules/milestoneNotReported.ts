import { readState } from "../entry/readState";
import { finding, type MilestoneRule } from "./rule";

/** NOT_REPORTED of a milestone: nothing was typed. */
export const milestoneNotReported: MilestoneRule = (milestone) => {
  const entry = readState(milestone.current);
  return entry.is === "blank"
    ? finding("NOT_REPORTED", entry.cell.place, milestone, {
        data: { indicator: milestone.indicator, due: milestone.due },
      })
    : null;
};
