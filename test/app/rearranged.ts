import type { Workbook } from "../../src/app/workbook";
import type { CellContent } from "../../src/ledger/sheetSpec";
import { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";
import { plainSheet } from "../contract/workbookContract";
import type { Grids } from "./damagedGrids";

/** A workbook with its cells rearranged as a person, or another program, may do it. */
export async function rearranged(
  source: Workbook,
  change: (grids: Grids) => void,
): Promise<XlsxWorkbook> {
  const { sheets } = await source.read({});
  const grids: Grids = new Map(
    sheets.map(({ name, cells }) => [
      name,
      cells.map((row) => row.map((cell) => cell as CellContent)),
    ]),
  );
  change(grids);
  const workbook = XlsxWorkbook.empty();
  const specs = [...grids].map(([name, rows]) => {
    const width = Math.max(1, ...rows.map((row) => row.length));
    return plainSheet(
      name,
      rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)),
    );
  });
  await workbook.write({ create: specs });
  return workbook;
}
