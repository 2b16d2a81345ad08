import type { MergeRange, Sheet, WriteSheet } from "hucre";
import type { Area } from "../ledger/area";

/** Key of a cell in the library's sparse map of cells. */
export const cellKey = (row: number, column: number): string => `${row},${column}`;

export const mergeRange = ({ row, column, rows, columns }: Area): MergeRange => ({
  startRow: row,
  startCol: column,
  endRow: row + rows - 1,
  endCol: column + columns - 1,
});

export const mergeArea = ({ startRow, startCol, endRow, endCol }: MergeRange): Area => ({
  row: startRow,
  column: startCol,
  rows: endRow - startRow + 1,
  columns: endCol - startCol + 1,
});

/** A copy without one property. */
export function without<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  const copy = { ...object };
  delete copy[key];
  return copy;
}

/** A sheet that was never in a file: it has no charts and pivots of another program to keep. */
export const asWriteSheet = (sheet: Sheet): WriteSheet =>
  without(without(sheet, "charts"), "pivotTables");
