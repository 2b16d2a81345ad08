import type { Finding } from "./finding";
import type { Judgement } from "./judgement";
import { milestoneStanding } from "./milestoneStanding";
import { inOrder, rowsInOrder } from "./order";
import { targetCase, type ProjectCase, type TargetCase } from "./promise/targetCase";
import type { LedgerRecords, Settings } from "./record";
import { familiesOf } from "./rules/family";
import {
  COMPARISONS,
  DOUBTS,
  ENTRY_RULES,
  FAMILY_RULES,
  MILESTONE_RULES,
  PROJECT_RULES,
} from "./rules/rules";
import { targetStanding } from "./targetStanding";

/**
 * Judges everything that was read back from a ledger: where each target and milestone stands on
 * `settings.asOf`, and what is wrong, doubtful or worth knowing. Pure, and linear in the records.
 */
export function checkRecords(records: LedgerRecords, settings: Settings): Judgement {
  const cases = records.targets.map((record) => targetCase(record, settings));
  const judged = cases.map((target) => judgeTarget(target, settings));
  const sound = cases.filter((_, at) => judged[at]?.doubted === false);
  const findings = [
    ...judged.flatMap(({ found }) => found),
    ...records.milestones.flatMap((record) =>
      MILESTONE_RULES.flatMap((rule) => given(rule(record))),
    ),
    ...projectCases(records, sound, settings).flatMap(judgeProject),
  ];
  return {
    asOf: settings.asOf,
    statuses: [
      ...cases.map((target) => targetStanding(target, settings)),
      ...records.milestones.map((milestone) => milestoneStanding(milestone, settings)),
    ],
    findings: inOrder(findings),
  };
}

const given = (finding: Finding | null): readonly Finding[] => (finding ? [finding] : []);

function judgeTarget(
  target: TargetCase,
  settings: Settings,
): { readonly found: readonly Finding[]; readonly doubted: boolean } {
  const found = ENTRY_RULES.flatMap((rule) => given(rule(target, settings)));
  for (const doubt of DOUBTS) {
    const finding = doubt(target, settings);
    if (finding) return { found: [...found, finding], doubted: true };
  }
  const compared = COMPARISONS.flatMap((rule) => given(rule(target, settings)));
  return { found: [...found, ...compared], doubted: false };
}

/** Projects with their targets. Where a project stands twice, its targets are judged once. */
function projectCases(
  { projects }: LedgerRecords,
  targets: readonly TargetCase[],
  settings: Settings,
): readonly ProjectCase[] {
  const waiting = new Map<number, TargetCase[]>();
  for (const target of targets) {
    const others = waiting.get(target.record.projectNo);
    if (others) others.push(target);
    else waiting.set(target.record.projectNo, [target]);
  }
  const take = (no: number): readonly TargetCase[] => {
    const taken = waiting.get(no) ?? [];
    waiting.delete(no);
    return rowsInOrder(taken, ({ record }) => record);
  };
  const listed = rowsInOrder(projects, (record) => ({ place: record.place })).map((record) => ({
    record,
    targets: take(record.no),
    settings,
  }));
  const orphans = [...waiting.keys()].map((no) => ({
    record: undefined,
    targets: take(no),
    settings,
  }));
  return [...listed, ...orphans];
}

function judgeProject(project: ProjectCase): readonly Finding[] {
  return [
    ...familiesOf(project.targets).flatMap((family) =>
      FAMILY_RULES.flatMap((rule) => rule(family)),
    ),
    ...PROJECT_RULES.flatMap((rule) => rule(project)),
  ];
}
