import type { Finding } from "./finding";
import type { Judgement } from "./judgement";
import { milestoneStanding } from "./milestoneStanding";
import { inOrder, rowsInOrder } from "./order";
import { investmentCase } from "./promise/investmentCase";
import type { ProjectCase } from "./promise/projectCase";
import { targetCase, type TargetCase } from "./promise/targetCase";
import type { LedgerRecords, ProjectRecord, Settings } from "./record";
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
  const doubted = new Set(cases.filter((_, at) => judged[at]?.doubted));
  const findings = [
    ...judged.flatMap(({ found }) => found),
    ...records.milestones.flatMap((record) =>
      MILESTONE_RULES.flatMap((rule) => given(rule(record))),
    ),
    ...projectCases(records, cases, doubted, settings).flatMap(judgeProject),
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
  doubted: ReadonlySet<TargetCase>,
  settings: Settings,
): readonly ProjectCase[] {
  const waiting = new Map<number, TargetCase[]>();
  for (const target of targets) {
    const others = waiting.get(target.record.projectNo);
    if (others) others.push(target);
    else waiting.set(target.record.projectNo, [target]);
  }
  const caseOf = (no: number, record?: ProjectRecord): ProjectCase => {
    const own = rowsInOrder(waiting.get(no) ?? [], (target) => target.record);
    waiting.delete(no);
    return {
      record,
      money: record ? investmentCase(record) : null,
      targets: own,
      sound: own.filter((target) => !doubted.has(target)),
      settings,
    };
  };
  const listed = rowsInOrder(projects, (record) => ({ place: record.place })).map((record) =>
    caseOf(record.no, record),
  );
  return [...listed, ...[...waiting.keys()].map((no) => caseOf(no))];
}

function judgeProject(project: ProjectCase): readonly Finding[] {
  return [
    ...familiesOf(project.sound).flatMap((family) => FAMILY_RULES.flatMap((rule) => rule(family))),
    ...PROJECT_RULES.flatMap((rule) => rule(project)),
  ];
}
