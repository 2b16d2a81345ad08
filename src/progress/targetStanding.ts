import { daysOverdue, isDueSoon } from "../schedule/deadline";
import { expectedProgress, type ExpectedProgress } from "../schedule/expectedProgress";
import { lightOf, type LightVerdict } from "../schedule/light";
import type { Status } from "./finding";
import type { TargetCase } from "./promise/targetCase";
import type { Settings } from "./record";
import type { Standing, StandingReason } from "./standing";

interface Judged {
  readonly status: Status;
  readonly reason: StandingReason;
}

/**
 * Where a target stands. What is met is 已达标 whatever the date. What is not yet confirmed, or has no
 * readable target value, is 待确认 and has no light. Nothing typed, or nothing that can be read, is 未报.
 */
export function targetStanding(target: TargetCase, settings: Settings): Standing {
  const { record, value } = target;
  const { due } = record;
  const progress = progressOf(target, settings);
  const late = daysOverdue(due, settings.asOf);
  const dueSoon = isDueSoon(due, settings.asOf, settings.dueSoonDays);
  const verdict = lightOf(
    settings.lightRule,
    { met: target.met === true, overdue: late > 0, dueSoon, ...progress.percent },
    settings,
  );
  const { status, reason } = judge(target, late > 0, verdict, progress.withinOne);
  const unlit = status === "待确认" || (status === "未报" && late === 0);
  return {
    id: record.id,
    projectNo: record.projectNo,
    type: "target",
    indicator: record.indicator,
    status,
    light: unlit ? null : reason === "CAP_EXCEEDED" ? "red" : verdict.light,
    reason,
    value,
    target: record.value,
    targetMax: record.valueMax ?? null,
    relation: record.relation,
    unit: record.unit,
    due,
    expected: progress.expected,
    done: progress.percent.done,
    lag: progress.lag,
    daysOverdue: target.met === true ? 0 : late,
    dueSoon: dueSoon && target.met !== true,
    place: record.current?.place ?? record.place,
  };
}

function judge(
  target: TargetCase,
  late: boolean,
  verdict: LightVerdict,
  withinOne: boolean,
): Judged {
  const { record, value, entry } = target;
  if (!record.confirmed) return { status: "待确认", reason: "UNCONFIRMED" };
  if (record.value === null) return { status: "待确认", reason: "TARGET_UNREADABLE" };
  if (value === null) {
    const unreadable = entry.is === "text" ? "UNREADABLE" : "NOT_REPORTED";
    return { status: "未报", reason: late ? `${unreadable}_OVERDUE` : unreadable };
  }
  if (target.met) return { status: "已达标", reason: "MET" };
  if (isAboveRange(target, value)) return { status: "正常", reason: "ABOVE_RANGE" };
  if (late) return { status: "超期", reason: "OVERDUE" };
  if (isCapExceeded(target)) return { status: "滞后", reason: "CAP_EXCEEDED" };
  if (verdict.behind) return { status: "滞后", reason: "BEHIND" };
  if (withinOne) return { status: "正常", reason: "WITHIN_ONE" };
  const expects = target.nature.cumulative && target.direction !== "down";
  return { status: "正常", reason: expects ? "ON_TRACK" : "NO_EXPECTATION" };
}

/** Seven accidents of at most five: what has been counted does not go away again. */
const isCapExceeded = ({ nature, direction, met }: TargetCase): boolean =>
  direction === "down" && nature.cumulative && nature.whole && met === false;

/** 45 built of 30–40 promised, 7 % growth of 5.5–6 %: not inside the range, and never overdue. */
const isAboveRange = ({ record, nature, direction }: TargetCase, value: number) =>
  direction === "within" &&
  (nature.cumulative || nature.change) &&
  record.valueMax !== undefined &&
  value > record.valueMax;

interface Progress {
  readonly expected: ExpectedProgress | null;
  readonly lag: number | null;
  /** Behind by less than one whole thing: nobody finishes three quarters of a school. */
  readonly withinOne: boolean;
  /** What the light is judged by. */
  readonly percent: { readonly done: number | null; readonly expected: number | null };
}

const NO_PROGRESS: Progress = {
  expected: null,
  lag: null,
  withinOne: false,
  percent: { done: null, expected: null },
};

function progressOf(target: TargetCase, settings: Settings): Progress {
  const { record, value, nature, direction } = target;
  if (!nature.cumulative || direction === "down") return NO_PROGRESS;
  if (record.value === null || record.value <= 0) return NO_PROGRESS;
  const expected = expectedProgress(record.due, settings.asOf, settings.planYear);
  const share = expected.months / expected.of;
  const wanted = share * 100;
  if (value === null) {
    return { ...NO_PROGRESS, expected, percent: { done: null, expected: wanted } };
  }
  const done = (value / record.value) * 100;
  const gap = share * record.value - value;
  const withinOne = nature.whole && gap > 0 && gap < 1;
  return {
    expected,
    lag: wanted - done,
    withinOne,
    percent: { done, expected: withinOne ? done : wanted },
  };
}
