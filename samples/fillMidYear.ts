import { openLedger } from "../src/app/openLedger";
import type { Workbook } from "../src/app/workbook";
import { dateParts, type CivilDate } from "../src/schedule/civilDate";
import { progressReport } from "./progressReport";
import { projectEntries } from "./projectEntries";
import { promiseEntries } from "./promiseEntries";
import { typeEntries } from "./typeEntries";

/**
 * Fills a ledger in as clerks would have by `asOf`: numbers and states for every target and milestone,
 * reports that agree with them, money, reporters and dates. The same ledger comes out the same every
 * time, and correct: it holds no mistake that the check would find.
 */
export async function fillMidYear(workbook: Workbook, asOf: CivilDate): Promise<void> {
  const { ledger } = await openLedger(workbook);
  const { records } = ledger;
  const planYear = ledger.settings.planYear ?? dateParts(asOf).year;
  const report = progressReport(records, { asOf, planYear });
  const settings = { ...ledger.settings, planYear, asOf, today: asOf };
  await typeEntries(workbook, [
    ...promiseEntries(records, report, settings),
    ...projectEntries(records, report, asOf),
  ]);
}
