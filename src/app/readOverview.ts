import type { Ledger } from "../ledger/readLedger";
import { ALL_STATUSES } from "./statuses";
import type { Status } from "../progress/finding";
import type { Standing } from "../progress/standing";
import type { CivilDate } from "../schedule/civilDate";
import { judgeLedger, type JudgingDates } from "./judgeLedger";
import { openLedger } from "./openLedger";
import type { Workbook } from "./workbook";

export type StatusCounts = Readonly<Record<Status, number>>;

/** How a group of targets and milestones stands. */
export interface GroupOverview {
  readonly name: string;
  readonly projects: number;
  readonly counts: StatusCounts;
}

/** 概览: what is loaded and how it stands. */
export interface Overview {
  readonly title: string;
  readonly year: number;
  readonly asOf: CivilDate;
  readonly projects: number;
  readonly sections: number;
  /** Projects with an amount, with none, and with a stroke: never mixed up. */
  readonly invested: number;
  readonly blank: number;
  readonly stroke: number;
  readonly counts: StatusCounts;
  /** By 牵头单位: a project of several leads counts for each. Most promises first. */
  readonly byUnit: readonly GroupOverview[];
  /** By section, in the order of the list. */
  readonly bySection: readonly GroupOverview[];
  /** Targets that wait for a person to confirm them. */
  readonly toConfirm: number;
  /** Damage to the structure, by the number of findings. */
  readonly damage: number;
}

const noCounts = (): Record<Status, number> =>
  Object.fromEntries(ALL_STATUSES.map((status) => [status, 0])) as Record<Status, number>;

/** How many of each status. */
export function countStatuses(statuses: readonly Standing[]): StatusCounts {
  const counts = noCounts();
  for (const { status } of statuses) counts[status]++;
  return counts;
}

function groups(
  { records }: Ledger,
  statuses: readonly Standing[],
  namesOf: (project: Ledger["records"]["projects"][number]) => readonly string[],
): GroupOverview[] {
  const found = new Map<string, { projects: number; counts: Record<Status, number> }>();
  const byProject = new Map<number, Standing[]>();
  for (const standing of statuses) {
    const known = byProject.get(standing.projectNo);
    if (known) known.push(standing);
    else byProject.set(standing.projectNo, [standing]);
  }
  for (const project of records.projects)
    for (const name of new Set(namesOf(project))) {
      const group = found.get(name) ?? { projects: 0, counts: noCounts() };
      group.projects++;
      for (const { status } of byProject.get(project.no) ?? []) group.counts[status]++;
      found.set(name, group);
    }
  return [...found].map(([name, { projects, counts }]) => ({ name, projects, counts }));
}

const promises = ({ counts }: GroupOverview): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** What the overview shows of a ledger that was judged. */
export function overviewOf(
  ledger: Ledger,
  { settings, statuses }: Pick<ReturnType<typeof judgeLedger>, "settings" | "statuses">,
): Overview {
  const issued = [...(ledger.base?.projects.values() ?? [])];
  const counts = countStatuses(statuses);
  const invested = ledger.records.projects.filter(({ investment }) => investment !== null).length;
  const blank = issued.filter(({ investment }) => investment.trim() === "").length;
  return {
    title: ledger.base?.title ?? "",
    year: settings.planYear,
    asOf: settings.asOf,
    projects: ledger.records.projects.length,
    sections: ledger.base?.sections.length ?? 0,
    invested,
    blank,
    stroke: Math.max(0, issued.length - invested - blank),
    counts,
    byUnit: groups(ledger, statuses, ({ leads }) => leads).sort(
      (one, other) => promises(other) - promises(one),
    ),
    bySection: groups(ledger, statuses, ({ section }) => (section === null ? [] : [section])),
    toConfirm: counts.待确认,
    damage: ledger.findings.length,
  };
}

/**
 * 概览 of the workbook's ledger. Reads, never writes.
 *
 * @throws LedgerError NOT_A_LEDGER, YEAR_UNKNOWN
 */
export async function readOverview(workbook: Workbook, dates: JudgingDates): Promise<Overview> {
  const { ledger } = await openLedger(workbook);
  return overviewOf(ledger, judgeLedger(ledger, dates));
}
