import { listOverdue as overdueOf, type OverdueItem } from "../progress/listOverdue";
import type { CivilDate } from "../schedule/civilDate";
import { judgeLedger, type JudgingDates } from "./judgeLedger";
import { openLedger } from "./openLedger";
import type { Workbook } from "./workbook";

export interface OverdueList {
  readonly asOf: CivilDate;
  /** Gravest first. */
  readonly items: readonly OverdueItem[];
}

export interface OverdueOptions extends JudgingDates {
  /** Only what this unit leads. */
  readonly unit?: string;
}

/**
 * 逾期清单: what is overdue, due soon, behind or not reported on the as-of date. Reads, never writes.
 *
 * @throws LedgerError NOT_A_LEDGER, YEAR_UNKNOWN
 */
export async function listOverdue(
  workbook: Workbook,
  { unit, ...dates }: OverdueOptions,
): Promise<OverdueList> {
  const { ledger } = await openLedger(workbook);
  const judgement = judgeLedger(ledger, dates);
  const items = overdueOf(ledger.records, judgement);
  return {
    asOf: judgement.asOf,
    items: unit === undefined ? items : items.filter(({ leads }) => leads.includes(unit)),
  };
}
