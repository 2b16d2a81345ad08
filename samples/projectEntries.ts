import type { LedgerRecords, ProjectRecord } from "../src/progress/record";
import { dateParts, type CivilDate } from "../src/schedule/civilDate";
import { toExcelSerial } from "../src/schedule/excelSerial";
import { NEXT_STEPS, NO_PROBLEM, PROBLEMS, REMEDIES, REPORTERS } from "./clerkWords";
import { tell, type Told } from "./narrative";
import type { ProgressReport } from "./progressReport";
import { seeded } from "./seeded";
import { type Entry, inList } from "./typeEntries";

/** Reports come in during the last days before the as-of date, but not on the very last. */
const REPORTED_BEFORE: readonly [number, number] = [2, 6];

/** What is filled in beside every project of 清单: money, report, reporter and date. */
export function projectEntries(
  records: LedgerRecords,
  report: ProgressReport,
  asOf: CivilDate,
): Entry[] {
  return records.projects.flatMap((project) => {
    const { no, leads } = project;
    const told = toldOf(project, records, report);
    const slow = told.some((each) =>
      report.lagging.has("target" in each ? each.target.id : each.milestone.id),
    );
    const chance = seeded(`project ${no}`);
    const reporter = seeded(leads[0] ?? `project ${no}`).pick(REPORTERS);
    const day = (toExcelSerial(asOf) ?? 0) - Math.floor(chance.between(...REPORTED_BEFORE));
    return [
      { ...inList(no, "invested"), content: invested(project, asOf, slow) },
      { ...inList(no, "narrative"), content: tell(told, asOf, chance) },
      { ...inList(no, "problems"), content: slow ? chance.pick(PROBLEMS) : NO_PROBLEM },
      { ...inList(no, "nextSteps"), content: chance.pick(slow ? REMEDIES : NEXT_STEPS) },
      { ...inList(no, "reporter"), content: reporter },
      { ...inList(no, "reportedOn"), content: day },
    ];
  });
}

/** Invested so far, as a share of what has passed of the year. */
const USUAL: readonly [number, number] = [0.85, 1.1];
const SLOW: readonly [number, number] = [0.5, 0.8];

function toldOf(
  { no }: ProjectRecord,
  { targets, milestones }: LedgerRecords,
  { numbers, states }: ProgressReport,
): Told[] {
  return [
    ...targets.flatMap((target): Told[] => {
      const report = target.projectNo === no ? numbers.get(target.id) : undefined;
      return report ? [{ target, value: report.current }] : [];
    }),
    ...milestones.flatMap((milestone): Told[] => {
      const state = milestone.projectNo === no ? states.get(milestone.id) : undefined;
      return state ? [{ milestone, state }] : [];
    }),
  ];
}

/** Invested by now: a share of the year's plan near the share of the year that has passed. */
function invested(
  { no, investment }: ProjectRecord,
  asOf: CivilDate,
  slow: boolean,
): number | null {
  const planned = Number(investment ?? 0);
  if (planned <= 0) return null;
  const share =
    (dateParts(asOf).month / 12) * seeded(`money ${no}`).between(...(slow ? SLOW : USUAL));
  const digits = planned >= 1 ? 2 : 3;
  return Math.max(10 ** -digits, Number((planned * Math.min(1, share)).toFixed(digits)));
}
