import type { CivilDate } from "../schedule/civilDate";
import type { ExpectedProgress } from "../schedule/expectedProgress";
import type { Light } from "../schedule/lightPresets";
import type { Relation } from "../targets/target";
import type { Place, Status } from "./finding";

/** Why a promise stands where it stands: picks the sentence of 核对说明. */
export const STANDING_REASONS = [
  "UNCONFIRMED",
  "TARGET_UNREADABLE",
  "NOT_REPORTED",
  "NOT_REPORTED_OVERDUE",
  "UNREADABLE",
  "UNREADABLE_OVERDUE",
  "MET",
  "OVERDUE",
  "ABOVE_RANGE",
  "CAP_EXCEEDED",
  "BEHIND",
  "ON_TRACK",
  "WITHIN_ONE",
  "NO_EXPECTATION",
  "DONE",
  "UNDER_WAY",
  "NOT_BEGUN",
  "STATE_OVERDUE",
] as const;
export type StandingReason = (typeof STANDING_REASONS)[number];

/** Where a target or milestone stands on the as-of date, with the numbers that explain it. */
export interface Standing {
  readonly id: string;
  readonly projectNo: number;
  readonly type: "target" | "milestone";
  readonly indicator: string;
  readonly status: Status;
  /** Null where there is nothing to light: not reported in time, or not yet confirmed. */
  readonly light: Light | null;
  readonly reason: StandingReason;
  /** What was reported: a number in the target's unit, or a milestone's state. */
  readonly value: number | string | null;
  readonly target: number | null;
  readonly targetMax: number | null;
  readonly relation: Relation | null;
  readonly unit: string;
  readonly due: CivilDate;
  /** 应达进度; null for a level, a milestone and anything else that does not grow evenly. */
  readonly expected: ExpectedProgress | null;
  /** Per cent of the target done, where it has an expected progress. */
  readonly done: number | null;
  /** Percentage points behind the expected progress; negative when ahead. */
  readonly lag: number | null;
  readonly daysOverdue: number;
  readonly dueSoon: boolean;
  /** The row's 本期累计 cell, or its 指标 cell where that column is missing. */
  readonly place: Place;
}
