import { cellIndex, type CellIdentity } from "../src/app/cellIndex";
import { openLedger } from "../src/app/openLedger";
import type { Workbook } from "../src/app/workbook";
import { LIST_COLUMNS, TARGET_COLUMNS } from "../src/ledger/columns";
import type { CellContent } from "../src/ledger/sheetSpec";
import { SHEETS } from "../src/ledger/sheets";

/** What somebody types into a cell; the cell is named by what it is. */
export type Entry = CellIdentity & { readonly content: CellContent };

/** A cell of 清单. */
export const inList = (no: number, column: keyof typeof LIST_COLUMNS): CellIdentity => ({
  sheet: SHEETS.list,
  key: String(no),
  column: LIST_COLUMNS[column].header,
});

/** A cell of 指标. */
export const inTargets = (id: string, column: keyof typeof TARGET_COLUMNS): CellIdentity => ({
  sheet: SHEETS.targets,
  key: id,
  column: TARGET_COLUMNS[column].header,
});

/** Types entries into a ledger in one write; an entry without a cell is left out. */
export async function typeEntries(workbook: Workbook, entries: readonly Entry[]): Promise<void> {
  const { ledger } = await openLedger(workbook);
  const index = cellIndex(ledger);
  await workbook.write({
    blocks: entries.flatMap(({ content, ...identity }) => {
      const spot = index.locate(identity);
      return spot ? [{ ...spotOf(spot), values: [[content]] }] : [];
    }),
  });
}

const spotOf = ({ sheet, row, column }: { sheet: string; row: number; column: number }) => ({
  sheet,
  row,
  column,
});
