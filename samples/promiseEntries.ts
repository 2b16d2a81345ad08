import { targetCase } from "../src/progress/promise/targetCase";
import type {
  LedgerRecords,
  MilestoneRecord,
  Settings,
  TargetRecord,
} from "../src/progress/record";
import { OTHER_EVIDENCE, STAGE_EVIDENCE, TARGET_EVIDENCE } from "./clerkWords";
import type { ProgressReport } from "./progressReport";
import type { Report } from "./reportTarget";
import { seeded } from "./seeded";
import { type Entry, inTargets } from "./typeEntries";

/** Where nothing calls for evidence, this share of the units brings some along. */
const PROVEN_EARLY = 0.6;

/** 上期累计, 本期累计 and 佐证材料 of every row of 指标. What is met has its evidence. */
export function promiseEntries(
  { targets, milestones }: LedgerRecords,
  { numbers, states }: ProgressReport,
  settings: Settings,
): Entry[] {
  return [
    ...targets.flatMap((target) => {
      const report = numbers.get(target.id);
      return report ? targetEntries(target, report, settings) : [];
    }),
    ...milestones.flatMap((milestone) => {
      const state = states.get(milestone.id);
      return state ? milestoneEntries(milestone, state) : [];
    }),
  ];
}

function targetEntries(record: TargetRecord, report: Report, settings: Settings): Entry[] {
  const { id } = record;
  const place = { sheet: "", cell: null };
  const typed = { ...record, current: { value: report.current, place } };
  const { met } = targetCase(typed, settings);
  const chance = seeded(`evidence ${id}`);
  const evidence = met || chance.share() < PROVEN_EARLY ? chance.pick(TARGET_EVIDENCE) : null;
  return [
    { ...inTargets(id, "previous"), content: report.previous },
    { ...inTargets(id, "current"), content: report.current },
    { ...inTargets(id, "evidence"), content: evidence },
  ];
}

function milestoneEntries({ id, stage }: MilestoneRecord, state: string): Entry[] {
  const evidence = stage ? STAGE_EVIDENCE[stage] : OTHER_EVIDENCE;
  return [
    { ...inTargets(id, "current"), content: state },
    { ...inTargets(id, "evidence"), content: state === "已完成" ? evidence : null },
  ];
}
