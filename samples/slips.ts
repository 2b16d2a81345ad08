import type { CellIdentity } from "../src/app/cellIndex";
import type { CellContent } from "../src/ledger/sheetSpec";
import type { TargetColumn } from "../src/ledger/columns";
import type { TargetCase } from "../src/progress/promise/targetCase";
import type { MilestoneRecord, ProjectRecord } from "../src/progress/record";
import { SILENT } from "./clerkWords";
import type { Situation } from "./situation";
import { type Entry, inList, inTargets } from "./typeEntries";

/** What is typed, and the cell in which the check must find it. */
export interface Slip {
  readonly entries: readonly Entry[];
  readonly at: CellIdentity;
}

/** Puts a mistake into a project, or null where the project cannot hold it. */
export type Slipping = (situation: Situation) => Slip | null;

/** A target whose number is in no doubt and whose relation to its promise is known. */
export interface Reported extends TargetCase {
  readonly value: number;
  readonly promised: number;
}

const reported = (target: TargetCase): Reported[] => {
  const { value, record } = target;
  if (value === null || record.value === null || !record.confirmed) return [];
  return [{ ...target, value, promised: record.value }];
};

/** A mistake in a cell of 指标: `typed` gives what is typed, or undefined where it does not fit. */
export const inTarget =
  (
    typed: (target: Reported, situation: Situation) => CellContent | undefined,
    column: TargetColumn = "current",
  ): Slipping =>
  (situation) => {
    for (const target of situation.targets.flatMap(reported)) {
      const content = typed(target, situation);
      if (content === undefined) continue;
      const at = inTargets(target.record.id, column);
      return { entries: [{ ...at, content }], at };
    }
    return null;
  };

/** The same with a report that tells no numbers, so that the mistake stands for itself. */
export const inTargetUntold =
  (typed: (target: Reported, situation: Situation) => CellContent | undefined): Slipping =>
  (situation) => {
    const slip = inTarget(typed)(situation);
    const untold = { ...inList(situation.project.no, "narrative"), content: SILENT };
    return slip && { ...slip, entries: [...slip.entries, untold] };
  };

/** A mistake in 本期累计 of a milestone. */
export const inMilestone =
  (
    typed: (milestone: MilestoneRecord, situation: Situation) => CellContent | undefined,
  ): Slipping =>
  (situation) => {
    for (const milestone of situation.milestones) {
      const content = typed(milestone, situation);
      if (content === undefined) continue;
      const at = inTargets(milestone.id, "current");
      return { entries: [{ ...at, content }], at };
    }
    return null;
  };

/** A mistake in a cell of 清单. */
export const inProject =
  (
    column: "invested" | "reportedOn",
    typed: (project: ProjectRecord, situation: Situation) => CellContent | undefined,
  ): Slipping =>
  (situation) => {
    const content = typed(situation.project, situation);
    if (content === undefined) return null;
    const at = inList(situation.project.no, column);
    return { entries: [{ ...at, content }], at };
  };
