import { filterOverdue, type OverdueFilter } from "../progress/filterOverdue";
import { listOverdue as overdueOf, type OverdueItem } from "../progress/listOverdue";
import type { CivilDate } from "../schedule/civilDate";
import { judgeLedger, type JudgingDates } from "./judgeLedger";
import { openLedger } from "./openLedger";
import type { Workbook } from "./workbook";

export interface OverdueList {
  readonly asOf: CivilDate;
  readonly items: readonly OverdueItem[];
}

export interface OverdueOptions extends JudgingDates, OverdueFilter {}

/**
 * 逾期清单: what is overdue, due soon, behind or not reported on the as-of date, the gravest first.
 * Reads, never writes.
 *
 * @throws LedgerError NOT_A_LEDGER, YEAR_UNKNOWN
 */
export async function listOverdue(
  workbook: Workbook,
  options: OverdueOptions,
): Promise<OverdueList> {
  const { ledger } = await openLedger(workbook);
  const judgement = judgeLedger(ledger, options);
  return {
    asOf: judgement.asOf,
    items: filterOverdue(overdueOf(ledger.records, judgement), options),
  };
}
