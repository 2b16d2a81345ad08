import { EMPTY_SIGNS } from "../entry/entryWords";
import { foldText } from "../entry/foldText";
import { notAState } from "./notAState";
import type { MilestoneRule } from "./rule";

const COLUMN = "上期累计";

/** NOT_A_STATE of 上期累计 of a milestone. A stroke there says that there was nothing. */
export const previousState: MilestoneRule = (milestone) => {
  const value = milestone.previous?.value;
  if (typeof value === "string" && EMPTY_SIGNS.has(foldText(value))) return null;
  const indicator = `${milestone.indicator}（${COLUMN}）`;
  return notAState({ ...milestone, indicator, current: milestone.previous });
};
