import { daysOverdue, isDueSoon } from "../schedule/deadline";
import { lightOf } from "../schedule/light";
import { readState, type StateEntry } from "./entry/readState";
import type { Status } from "./finding";
import type { MilestoneRecord, Settings } from "./record";
import type { Standing, StandingReason } from "./standing";

/** Where a milestone stands: done, or not done before or after its due date. It has no linear expectation. */
export function milestoneStanding(record: MilestoneRecord, settings: Settings): Standing {
  const entry = readState(record.current);
  const state = entry.is === "state" ? entry.state : null;
  const met = state === "已完成";
  const late = daysOverdue(record.due, settings.asOf);
  const dueSoon = isDueSoon(record.due, settings.asOf, settings.dueSoonDays);
  const { status, reason } = judge(record, entry, late > 0);
  const unlit = status === "待确认" || (status === "未报" && late === 0);
  const situation = { met, overdue: late > 0, dueSoon, done: null, expected: null };
  return {
    id: record.id,
    projectNo: record.projectNo,
    type: "milestone",
    indicator: record.indicator,
    status,
    light: unlit ? null : lightOf(settings.lightRule, situation, settings).light,
    reason,
    value: state,
    target: null,
    targetMax: null,
    relation: null,
    unit: "",
    due: record.due,
    expected: null,
    done: null,
    lag: null,
    daysOverdue: met ? 0 : late,
    dueSoon: dueSoon && !met,
    place: record.current?.place ?? record.place,
  };
}

function judge(
  record: MilestoneRecord,
  entry: StateEntry,
  late: boolean,
): { status: Status; reason: StandingReason } {
  if (!record.confirmed) return { status: "待确认", reason: "UNCONFIRMED" };
  if (entry.is === "other") {
    return { status: "未报", reason: late ? "UNREADABLE_OVERDUE" : "UNREADABLE" };
  }
  if (entry.is !== "state") {
    return { status: "未报", reason: late ? "NOT_REPORTED_OVERDUE" : "NOT_REPORTED" };
  }
  if (entry.state === "已完成") return { status: "已达标", reason: "DONE" };
  if (late) return { status: "超期", reason: "STATE_OVERDUE" };
  return { status: "正常", reason: entry.state === "进行中" ? "UNDER_WAY" : "NOT_BEGUN" };
}
