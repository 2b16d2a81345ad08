import type { Cell, OptionalCell } from "../record";
import { readState } from "../entry/readState";
import { finding, type MilestoneRule, type TargetRule } from "./rule";

const NOTHING = new Set(["", "/", "-", "—", "无", "暂无", "没有"]);

const isEmpty = (cell: OptionalCell): cell is Cell =>
  cell !== null &&
  (cell.value === null || (typeof cell.value === "string" && NOTHING.has(cell.value.trim())));

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
