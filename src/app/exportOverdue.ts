import { layOverdue } from "../ledger/layOverdue";
import { SHEETS } from "../ledger/sheets";
import type { OverdueItem } from "../progress/listOverdue";
import type { CivilDate } from "../schedule/civilDate";
import type { Workbook } from "./workbook";

/** The first free name: 逾期清单, 逾期清单（2）, … */
function freeName(taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? SHEETS.overdue : `${SHEETS.overdue}（${number}）`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/**
 * Writes an overdue list to a new sheet: a copy of what was shown, with its as-of date; the list in the
 * pane stays the living one. Returns the name of the sheet.
 *
 * @throws WorkbookError of the port: then nothing was written
 */
export async function exportOverdue(
  workbook: Workbook,
  items: readonly OverdueItem[],
  asOf: CivilDate,
): Promise<string> {
  const { directory } = await workbook.read({ sheets: [] });
  const name = freeName(new Set(directory.map((sheet) => sheet.name.toLowerCase())));
  await workbook.write({ create: [layOverdue(items, asOf, name)], activate: { sheet: name } });
  return name;
}
