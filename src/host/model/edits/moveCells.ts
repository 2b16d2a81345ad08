import type { ICellData } from "@univerjs/core";
import { lastColumn, lastRow, type Area } from "../state/area";
import type { CellMatrix, SheetState } from "../state/sheetState";
import { isWholeLine, type LineShift } from "./lineShift";

/** Moves the cells themselves: whole rows and columns by Univer's own mutation, parts of them cell by cell. */
export function moveCells(sheet: SheetState, shift: LineShift): void {
  if (isWholeLine(shift)) moveLines(sheet, shift);
  else moveBand(sheet, shift);
}

function moveLines(sheet: SheetState, { axis, at, count, deleted }: LineShift): void {
  const rows = axis === "row";
  const present = rows ? sheet.grid.getRowCount() : sheet.grid.getColumnCount();
  if (deleted && at >= present) return;
  if (!deleted) sheet.ensureSize(rows ? at + 1 : 1, rows ? 1 : at + 1);
  const last = deleted ? Math.min(at + count, present) - 1 : at + count - 1;
  const range = rows
    ? { startRow: at, endRow: last, startColumn: 0, endColumn: sheet.grid.getColumnCount() - 1 }
    : { startRow: 0, endRow: sheet.grid.getRowCount() - 1, startColumn: at, endColumn: last };
  const id = deleted
    ? `sheet.mutation.${rows ? "remove-rows" : "remove-col"}`
    : `sheet.mutation.insert-${rows ? "row" : "col"}`;
  sheet.run(id, { range });
}

function moveBand(sheet: SheetState, shift: LineShift): void {
  const { axis, at, count, deleted, band } = shift;
  const rows = axis === "row";
  const used = { rows: sheet.grid.getRowCount(), columns: sheet.grid.getColumnCount() };
  const end = (rows ? used.rows : used.columns) + (deleted ? 0 : count);
  const matrix: CellMatrix = {};
  const put = (line: number, across: number, cell: ICellData | null): void => {
    const [row, column] = rows ? [line, across] : [across, line];
    (matrix[row] ??= {})[column] = cell;
  };
  const take = (line: number, across: number): ICellData | null => {
    const cell = rows ? sheet.cell(line, across) : sheet.cell(across, line);
    return cell ? replaced(cell) : null;
  };
  for (let across = band.from; across <= band.to; across += 1) {
    for (let line = at; line < end; line += 1) {
      const source = deleted ? line + count : line - count;
      put(line, across, source >= at ? take(source, across) : null);
    }
  }
  const area: Area = rows
    ? { row: at, column: band.from, rows: end - at, columns: band.to - band.from + 1 }
    : { row: band.from, column: at, rows: band.to - band.from + 1, columns: end - at };
  sheet.write(clearing(matrix), area);
  sheet.write(matrix, { row: lastRow(area), column: lastColumn(area), rows: 1, columns: 1 });
}

/** A copy without the parts that Univer derives. */
export function replaced(cell: ICellData): ICellData {
  return { ...cell, v: cell.v ?? null, f: cell.f ?? null, si: null };
}

/** A mutation merges into what is there: cells that get other content are taken away first. */
export function clearing(matrix: CellMatrix): CellMatrix {
  const empty: CellMatrix = {};
  for (const [row, cells] of Object.entries(matrix)) {
    const line: CellMatrix[number] = (empty[Number(row)] = {});
    for (const column of Object.keys(cells)) line[Number(column)] = null;
  }
  return empty;
}
