import type { MilestoneState } from "../src/progress/entry/milestoneStates";
import type { LedgerRecords, MilestoneRecord } from "../src/progress/record";
import { drawPace, lags } from "./pace";
import { reportFamilies } from "./reportFamilies";
import { reportMilestone } from "./reportMilestone";
import { type Moment, type Report, reportTarget } from "./reportTarget";
import { seeded } from "./seeded";

/** What all units together report. */
export interface ProgressReport {
  readonly numbers: ReadonlyMap<string, Report>;
  readonly states: ReadonlyMap<string, MilestoneState>;
  /** Ids of what lags behind. */
  readonly lagging: ReadonlySet<string>;
}

/** Of the stages that are already due, the first and then every third is late. */
const EVERY = 3;

/** Makes up a report for every target and milestone of a ledger, the same one every time. */
export function progressReport(
  { targets, milestones }: LedgerRecords,
  moment: Moment,
): ProgressReport {
  const paces = new Map(
    [...targets, ...milestones].map(({ id }) => [id, drawPace(seeded(`pace ${id}`))] as const),
  );
  const numbers = targets.flatMap((target) => {
    const pace = paces.get(target.id);
    const report = pace && reportTarget(target, pace, moment, seeded(target.id));
    return report ? [[target.id, report] as const] : [];
  });
  let due = 0;
  const isLate = (milestone: MilestoneRecord): boolean =>
    milestone.due <= moment.asOf && due++ % EVERY === 0;
  const states = milestones.flatMap((milestone) => {
    const pace = paces.get(milestone.id);
    if (!pace) return [];
    const state = isLate(milestone)
      ? "进行中"
      : reportMilestone(milestone, pace, moment.asOf, seeded(milestone.id));
    return [[milestone.id, state] as const];
  });
  return {
    numbers: reportFamilies(targets, new Map(numbers)),
    states: inSequence(milestones, new Map(states)),
    lagging: new Set([...paces].flatMap(([id, pace]) => (lags(pace) ? [id] : []))),
  };
}

/** What comes after a stage that is not reached is not reached either; nothing begins before 开工. */
function inSequence(
  milestones: readonly MilestoneRecord[],
  states: ReadonlyMap<string, MilestoneState>,
): ReadonlyMap<string, MilestoneState> {
  const agreed = new Map(states);
  const byDue = [...milestones].sort((one, other) => (one.due < other.due ? -1 : 1));
  for (const { id, projectNo, due } of byDue) {
    const open = byDue.filter(
      (earlier) =>
        earlier.projectNo === projectNo && earlier.due < due && agreed.get(earlier.id) !== "已完成",
    );
    if (open.some(({ stage }) => stage === "开工")) agreed.set(id, "未启动");
    else if (open.length > 0 && agreed.get(id) === "已完成") agreed.set(id, "进行中");
  }
  return agreed;
}
