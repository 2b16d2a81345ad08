import { targetCase, type TargetCase } from "../src/progress/promise/targetCase";
import type {
  LedgerRecords,
  MilestoneRecord,
  ProjectRecord,
  Settings,
} from "../src/progress/record";

/** A project as it is filled in: what a mistake may go into. */
export interface Situation {
  readonly project: ProjectRecord;
  readonly targets: readonly TargetCase[];
  readonly milestones: readonly MilestoneRecord[];
  readonly settings: Settings;
}

/** The projects of a ledger with what they promise and report. */
export const situations = (
  { projects, targets, milestones }: LedgerRecords,
  settings: Settings,
): Situation[] =>
  projects.map((project) => ({
    project,
    settings,
    targets: targets
      .filter(({ projectNo }) => projectNo === project.no)
      .map((record) => targetCase(record, settings)),
    milestones: milestones.filter(({ projectNo }) => projectNo === project.no),
  }));
