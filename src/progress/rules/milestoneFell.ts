import { MILESTONE_STATES } from "../entry/milestoneStates";
import { readState } from "../entry/readState";
import { finding, type MilestoneRule } from "./rule";

/** FELL of a milestone: what was under way or done last period is no longer. */
export const milestoneFell: MilestoneRule = (milestone) => {
  const now = readState(milestone.current);
  const before = readState(milestone.previous);
  if (now.is !== "state" || before.is !== "state") return null;
  if (MILESTONE_STATES.indexOf(now.state) >= MILESTONE_STATES.indexOf(before.state)) return null;
  return finding("FELL", now.cell.place, milestone, {
    data: {
      case: "state",
      indicator: milestone.indicator,
      state: now.state,
      previousState: before.state,
    },
  });
};
