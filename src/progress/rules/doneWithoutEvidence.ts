import type { Cell, OptionalCell } from "../record";
import { EMPTY_SIGNS, NO_EVIDENCE } from "../entry/entryWords";
import { foldText } from "../entry/foldText";
import { readState } from "../entry/readState";
import { finding, type MilestoneRule, type TargetRule } from "./rule";

/** Nothing, a stroke, or a word that only promises: 待补. */
function provesNothing(text: string): boolean {
  const folded = foldText(text);
  return folded === "" || EMPTY_SIGNS.has(folded) || NO_EVIDENCE.test(folded);
}

const isEmpty = (cell: OptionalCell): cell is Cell =>
  cell !== null &&
  (cell.value === null || (typeof cell.value === "string" && provesNothing(cell.value)));

/** DONE_WITHOUT_EVIDENCE: a promise that was to be fulfilled is, and nothing proves it. */
export const doneWithoutEvidence: TargetRule = ({ record, met, direction }) =>
  met && record.confirmed && direction !== "down" && isEmpty(record.evidence)
    ? finding("DONE_WITHOUT_EVIDENCE", record.evidence.place, record, {
        data: { indicator: record.indicator },
      })
    : null;

/** DONE_WITHOUT_EVIDENCE of a milestone: 已完成, and nothing proves it. */
export const milestoneWithoutEvidence: MilestoneRule = (milestone) => {
  const entry = readState(milestone.current);
  return entry.is === "state" && entry.state === "已完成" && isEmpty(milestone.evidence)
    ? finding("DONE_WITHOUT_EVIDENCE", milestone.evidence.place, milestone, {
        data: { indicator: milestone.indicator },
      })
    : null;
};
