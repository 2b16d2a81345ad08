import type { Finding } from "./finding";
import type { Judgement } from "./judgement";
import { milestoneStanding } from "./milestoneStanding";
import { inOrder, rowsInOrder } from "./order";
import { investmentCase } from "./promise/investmentCase";
import type { ProjectCase } from "./promise/projectCase";
import { targetCase, type TargetCase } from "./promise/targetCase";
import type { LedgerRecords, ProjectRecord, Settings } from "./record";
import { entryLines } from "./rules/entryLines";
import { familiesOf } from "./rules/family";
import { foldShifts } from "./rules/foldShifts";
import { misplacedNarratives } from "./rules/misplacedNarratives";
import { narrativeFindings } from "./rules/narrativeFindings";
import { previousEntry } from "./rules/previousEntry";
import {
  COMPARISONS,
  DOUBTS,
  ENTRY_RULES,
  FAMILY_RULES,
  MILESTONE_RULES,
  PREVIOUS_DOUBTS,
  PROJECT_RULES,
} from "./rules/rules";
import type { TargetRule } from "./rules/rule";
import { shiftedEntries } from "./rules/shiftedEntries";
import { withoutConsequences } from "./rules/withoutConsequences";
import { targetStanding } from "./targetStanding";

/**
 * Judges everything that was read back from a ledger: where each target and milestone stands on
 * `settings.asOf`, and what is wrong, doubtful or worth knowing. Pure, and linear in the records.
 */
export function checkRecords(records: LedgerRecords, settings: Settings): Judgement {
  const findings: Finding[] = [];
  const cases = records.targets.map((record) => targetCase(record, settings));
  const doubted = new Set<TargetCase>();
  for (const target of cases) {
    if (judgeTarget(target, settings, findings) === "doubted") doubted.add(target);
  }
  for (const milestone of records.milestones) {
    for (const rule of MILESTONE_RULES) keep(findings, rule(milestone));
  }
  const projects = projectCases(records, cases, doubted, settings);
  const misplaced = misplacedNarratives(projects);
  for (const project of projects) {
    judgeProject(misplaced.has(project) ? withoutNarrative(project) : project, findings);
  }
  findings.push(...narrativeFindings(projects, misplaced));
  const shifts = shiftedEntries(entryLines(projects, records.milestones));
  return {
    asOf: settings.asOf,
    statuses: [
      ...cases.map((target) => targetStanding(target, settings)),
      ...records.milestones.map((milestone) => milestoneStanding(milestone, settings)),
    ],
    findings: inOrder(foldShifts(shifts, withoutConsequences(findings))),
  };
}

function keep(findings: Finding[], found: Finding | null): boolean {
  if (found) findings.push(found);
  return found !== null;
}

function judgeTarget(
  target: TargetCase,
  settings: Settings,
  findings: Finding[],
): "doubted" | "sound" {
  const before = previousEntry(target, settings);
  const wasSound = !before || judgeEntry(before, PREVIOUS_DOUBTS, settings, findings) === "sound";
  if (judgeEntry(target, DOUBTS, settings, findings) === "doubted") return "doubted";
  if (target.value === null) return "sound";
  const compared = wasSound ? target : { ...target, previous: null };
  for (const rule of COMPARISONS) keep(findings, rule(compared, settings));
  return "sound";
}

/** Judges what stands in one cell, without comparing it with another. */
function judgeEntry(
  target: TargetCase,
  doubts: readonly TargetRule[],
  settings: Settings,
  findings: Finding[],
): "doubted" | "sound" {
  for (const rule of ENTRY_RULES) keep(findings, rule(target, settings));
  if (target.value === null) return "sound";
  for (const doubt of doubts) {
    if (keep(findings, doubt(target, settings))) return "doubted";
  }
  return "sound";
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

/** A project whose narrative speaks of another one. */
const withoutNarrative = (project: ProjectCase): ProjectCase => ({
  ...project,
  record: project.record && { ...project.record, narrative: null },
});

function judgeProject(project: ProjectCase, findings: Finding[]): void {
  for (const family of familiesOf(project.sound)) {
    for (const rule of FAMILY_RULES) findings.push(...rule(family));
  }
  for (const rule of PROJECT_RULES) findings.push(...rule(project));
}
