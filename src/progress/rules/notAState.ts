import { readState } from "../entry/readState";
import type { MilestoneRecord } from "../record";
import { finding, type MilestoneRule } from "./rule";

/** 已开工 answers 6月底前开工建设: what the milestone itself promises is done. */
function answers({ indicator }: MilestoneRecord, typed: string): boolean {
  const told = /^已经?(.{2,6}?)[。.]?$/.exec(typed.trim())?.[1];
  return told !== undefined && indicator.includes(told);
}

/** NOT_A_STATE: a milestone entry other than 未启动, 进行中, 已完成. */
export const notAState: MilestoneRule = (milestone) => {
  const entry = readState(milestone.current);
  return entry.is === "other"
    ? finding("NOT_A_STATE", entry.cell.place, milestone, {
        data: { indicator: milestone.indicator, text: entry.text },
        suggestion: answers(milestone, entry.text) ? "已完成" : entry.suggestion,
      })
    : null;
};
