import type { Ledger } from "../ledger/readLedger";
import type { Standing } from "../progress/standing";
import type { Place } from "../progress/finding";
import type { CivilDate } from "../schedule/civilDate";
import { judgeLedger, type JudgingDates } from "./judgeLedger";
import { openLedger } from "./openLedger";
import type { Workbook } from "./workbook";

/** Why something is on the list, the gravest first. */
export const OVERDUE_STATES = ["超期", "滞后", "临期", "未报"] as const;
export type OverdueState = (typeof OVERDUE_STATES)[number];

/** A target or milestone that needs attention. */
export interface OverdueItem {
  readonly id: string;
  readonly projectNo: number;
  /** 重点工作（项目） */
  readonly project: string;
  readonly section: string | null;
  /** 牵头单位 in their printed order. */
  readonly units: readonly string[];
  readonly indicator: string;
  readonly type: "target" | "milestone";
  readonly due: CivilDate;
  /** Whether the list states the deadline or it is the end of the year. */
  readonly basis: "stated" | "implied";
  readonly daysOverdue: number;
  readonly state: OverdueState;
  readonly value: number | string | null;
  readonly target: number | null;
  /** The unit that value and target are counted in. */
  readonly measure: string;
  /** Percentage points behind the expected progress, where it has one. */
  readonly lag: number | null;
  readonly place: Place;
}

export interface OverdueList {
  readonly asOf: CivilDate;
  readonly items: readonly OverdueItem[];
}

export interface OverdueOptions extends JudgingDates {
  /** Only what this unit leads. */
  readonly unit?: string;
}

/** What is late but waits to be confirmed is not listed: an unconfirmed target never turns red. */
function stateOf({ status, daysOverdue, dueSoon }: Standing): OverdueState | null {
  if (status === "已达标" || status === "待确认") return null;
  if (daysOverdue > 0) return "超期";
  if (status === "滞后") return "滞后";
  if (dueSoon) return "临期";
  return status === "未报" ? "未报" : null;
}

const byGravity = (one: OverdueItem, other: OverdueItem): number =>
  OVERDUE_STATES.indexOf(one.state) - OVERDUE_STATES.indexOf(other.state) ||
  other.daysOverdue - one.daysOverdue ||
  (one.due < other.due ? -1 : one.due > other.due ? 1 : 0) ||
  (other.lag ?? 0) - (one.lag ?? 0) ||
  one.projectNo - other.projectNo;

/** The overdue list of a ledger that was judged: gravest first, then most days late. */
export function overdueItems(ledger: Ledger, statuses: readonly Standing[]): OverdueItem[] {
  const { projects, targets, milestones } = ledger.records;
  const projectOf = new Map(projects.map((project) => [project.no, project]));
  const basisOf = new Map([...targets, ...milestones].map(({ id, basis }) => [id, basis]));
  return statuses
    .flatMap((standing): OverdueItem[] => {
      const state = stateOf(standing);
      if (!state) return [];
      const { id, projectNo, indicator, type, due, daysOverdue, value, target, lag, place } =
        standing;
      const project = projectOf.get(projectNo);
      return [
        {
          id,
          projectNo,
          project: project?.title ?? "",
          section: project?.section ?? null,
          units: project?.leads ?? [],
          indicator,
          type,
          due,
          basis: basisOf.get(id) ?? "implied",
          daysOverdue,
          state,
          value,
          target,
          measure: standing.unit,
          lag,
          place,
        },
      ];
    })
    .sort(byGravity);
}

/**
 * 逾期清单: what is overdue, behind, due soon or not reported on the as-of date. Reads, never writes.
 *
 * @throws LedgerError NOT_A_LEDGER, YEAR_UNKNOWN
 */
export async function listOverdue(
  workbook: Workbook,
  { unit, ...dates }: OverdueOptions,
): Promise<OverdueList> {
  const { ledger } = await openLedger(workbook);
  const { asOf, statuses } = judgeLedger(ledger, dates);
  const items = overdueItems(ledger, statuses);
  return {
    asOf,
    items: unit === undefined ? items : items.filter(({ units }) => units.includes(unit)),
  };
}
