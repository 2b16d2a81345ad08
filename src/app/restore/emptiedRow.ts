import type { Ledger } from "../../ledger/readLedger";
import { cellText } from "../../ledger/reading/cellText";
import { findSetting } from "../../ledger/reading/findSetting";
import { settingRows } from "../../ledger/settingRows";
import type { SheetSnapshot, WorkbookSnapshot } from "../../ledger/snapshot";

/** Says of a row of a sheet, from 0, whether somebody has emptied it. */
export type EmptiedRow = (sheet: string, row: number) => boolean;

/**
 * Tells rows of the ledger that were emptied from those that part it from what people wrote below: the
 * first have rows of the ledger under them, or lie within its table.
 */
export function emptiedRow(ledger: Ledger, { sheets }: WorkbookSnapshot): EmptiedRow {
  const lastRows = new Map(sheets.map((sheet) => [sheet.name, lastRow(ledger, sheet)]));
  return (name, row) => {
    const cells = sheets.find((sheet) => sheet.name === name)?.cells[row] ?? [];
    return row <= (lastRows.get(name) ?? -1) && cells.every((cell) => cellText(cell).trim() === "");
  };
}

/** The last row of the sheet that belongs to the ledger; -1 where there is none. */
function lastRow({ list, targets, base }: Ledger, sheet: SheetSnapshot): number {
  if (sheet.name === list?.sheet.name)
    return last(list.rows.filter(({ kind }) => kind !== "other").map(({ row }) => row));
  if (sheet.name === targets?.sheet.name)
    return last([
      ...[...targets.match.rowOf].map(([id, { row }]) => (base?.targets.has(id) ? row : -1)),
      ...sheet.tables.map(({ area }) => area.row + area.rows - 1),
    ]);
  return last(
    Object.values(settingRows(null)).map(({ name }) => findSetting(sheet, name)?.row ?? -1),
  );
}

const last = (rows: readonly number[]): number => rows.reduce((a, b) => Math.max(a, b), -1);
