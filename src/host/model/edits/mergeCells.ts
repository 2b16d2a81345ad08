import { HostError } from "../../protocol/hostError";
import { refuseIfProtected } from "../range/guard";
import { cellsOf, overlaps, type Area } from "../state/area";
import type { Book } from "../state/book";
import type { CellMatrix, SheetState } from "../state/sheetState";

/**
 * Merges the area into one cell, or each of its rows (`across`). Only the first value stays.
 * @throws HostError InvalidOperation inside a table
 */
export function mergeCells(book: Book, sheet: SheetState, area: Area, across: boolean): void {
  refuseIfProtected(sheet, area);
  if (book.tables.some((table) => table.sheet === sheet && overlaps(table.area, area))) {
    throw new HostError("InvalidOperation", "Cells of a table can't be merged.");
  }
  unmergeCells(sheet, area);
  const parts = across
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  const merged = parts.filter((part) => part.rows * part.columns > 1);
  for (const part of merged) keepFirst(sheet, part);
  sheet.addMerges(merged);
  book.formatChanged(sheet, area);
}

/** Takes every merged cell apart that the area touches. */
export function unmergeCells(sheet: SheetState, area: Area): void {
  sheet.removeMerges(sheet.merges.filter((merge) => overlaps(merge, area)));
}

function keepFirst(sheet: SheetState, area: Area): void {
  const matrix: CellMatrix = {};
  for (const { row, column } of cellsOf(area)) {
    if (row === area.row && column === area.column) continue;
    const cell = sheet.cell(row, column);
    if (cell?.v !== undefined || cell?.f)
      (matrix[row] ??= {})[column] = { v: null, f: null, si: null };
  }
  if (Object.keys(matrix).length > 0) sheet.write(matrix, area);
}
