import type { CivilDate } from "../schedule/civilDate";
import { daysBetween } from "../schedule/civilDate";
import type { Light } from "../schedule/lightPresets";
import type { TargetKind } from "../targets/target";
import type { Place } from "./finding";
import type { Judgement } from "./judgement";
import type { LedgerRecords, MilestoneRecord, ProjectRecord, TargetRecord } from "./record";
import type { Standing } from "./standing";

/** Why a promise is on the list, the gravest first. An item is on it once, for the gravest reason. */
export const OVERDUE_STATES = ["超期", "临期", "滞后", "未报"] as const;
export type OverdueState = (typeof OVERDUE_STATES)[number];

/** One line of the overdue list (逾期清单). */
export interface OverdueItem {
  readonly id: string;
  readonly projectNo: number;
  /** Title of the project. */
  readonly project: string;
  readonly section: string | null;
  readonly leads: readonly string[];
  /** 类别: the kind of a target, or 节点. */
  readonly kind: TargetKind | "milestone";
  readonly indicator: string;
  readonly due: CivilDate;
  readonly basis: "stated" | "implied";
  readonly state: OverdueState;
  /** Days since it was due; 0 when it is not yet due. */
  readonly daysOverdue: number;
  /** Days until it is due; 0 on the day itself and after. */
  readonly daysLeft: number;
  /** Percentage points behind the expected progress, where there is one. */
  readonly lag: number | null;
  readonly light: Light | null;
  readonly value: number | string | null;
  readonly target: number | null;
  /** Unit of measure. */
  readonly unit: string;
  readonly place: Place;
}

/** Null for what is met, in good time, or not yet confirmed by a person. */
function stateOf({ status, daysOverdue, dueSoon }: Standing): OverdueState | null {
  if (status === "已达标" || status === "待确认") return null;
  if (status === "超期" || (status !== "正常" && daysOverdue > 0)) return "超期";
  if (dueSoon) return "临期";
  return status === "正常" ? null : status;
}

/**
 * What is due and not met, due soon, behind or not reported: by gravity, then the longest overdue or
 * soonest due first, then the furthest behind. `judgement` must come from these records.
 */
export function listOverdue(records: LedgerRecords, judgement: Judgement): readonly OverdueItem[] {
  const projects = new Map(records.projects.map((project) => [project.no, project]));
  const promises = [...records.targets, ...records.milestones];
  const items: OverdueItem[] = [];
  judgement.statuses.forEach((standing, at) => {
    const state = stateOf(standing);
    const promise = promises[at];
    if (!state || !promise) return;
    items.push(itemOf(standing, state, promise, projects.get(promise.projectNo), judgement.asOf));
  });
  return items.sort(
    (one, other) =>
      OVERDUE_STATES.indexOf(one.state) - OVERDUE_STATES.indexOf(other.state) ||
      other.daysOverdue - one.daysOverdue ||
      one.daysLeft - other.daysLeft ||
      (other.lag ?? 0) - (one.lag ?? 0) ||
      one.projectNo - other.projectNo ||
      one.id.localeCompare(other.id, "en", { numeric: true }),
  );
}

function itemOf(
  standing: Standing,
  state: OverdueState,
  promise: TargetRecord | MilestoneRecord,
  project: ProjectRecord | undefined,
  asOf: CivilDate,
): OverdueItem {
  const { id, projectNo, indicator, due, daysOverdue, lag, light, value, target, unit } = standing;
  return {
    id,
    projectNo,
    project: project?.title ?? "",
    section: project?.section ?? null,
    leads: project?.leads ?? [],
    kind: "kind" in promise ? promise.kind : "milestone",
    indicator,
    due,
    basis: promise.basis,
    state,
    daysOverdue,
    daysLeft: Math.max(0, daysBetween(asOf, due)),
    lag,
    light,
    value,
    target,
    unit,
    place: standing.place,
  };
}
