import { CellReader } from "../cells/cellReader";
import { intersect, lastColumn, lastRow, type Area } from "../state/area";
import type { SheetState } from "../state/sheetState";
import { toUniverRange } from "../state/sheetState";
import type { FormatTarget } from "./formatTarget";
import { STANDARD_HEIGHT } from "./sizes";
import { textWidth } from "./textWidth";

const CELL_PADDING = 10;
const LINE_HEIGHT = 1.35;
const POINT_PIXELS = 4 / 3;
const MAX_HEIGHT = 546;

/** Makes each column as wide as its longest text; empty columns keep their width. */
export function autofitColumns({ $sheet, $areas }: FormatTarget): void {
  const reader = new CellReader($sheet);
  for (const area of $areas) {
    for (const column of lines(area.column, lastColumn(area), $sheet.grid.getColumnCount())) {
      const widths = filledCells($sheet, { ...area, column, columns: 1 }).map(({ row }) =>
        widest(reader.text(row, column), sizeAt($sheet, row, column)),
      );
      if (widths.length === 0) continue;
      const ranges = [{ startRow: 0, endRow: 0, startColumn: column, endColumn: column }];
      $sheet.run("sheet.mutation.set-worksheet-col-width", {
        ranges,
        colWidth: Math.ceil(Math.max(...widths)) + CELL_PADDING,
      });
    }
  }
}

/** Makes each row as high as its text needs in the columns' present width. */
export function autofitRows({ $sheet, $areas }: FormatTarget): void {
  const reader = new CellReader($sheet);
  for (const area of $areas) {
    for (const row of lines(area.row, lastRow(area), $sheet.grid.getRowCount())) {
      const heights = filledCells($sheet, { ...area, row, rows: 1 })
        .filter(({ column }) => !$sheet.grid.getMergedCell(row, column))
        .map(({ column }) => neededHeight($sheet, reader, row, column));
      const height = Math.min(MAX_HEIGHT, Math.max(STANDARD_HEIGHT, ...heights));
      const ranges = [{ ...toUniverRange({ row, column: 0, rows: 1, columns: 1 }) }];
      $sheet.run("sheet.mutation.set-worksheet-row-height", {
        ranges,
        rowHeight: Math.ceil(height),
      });
    }
  }
}

function neededHeight(sheet: SheetState, reader: CellReader, row: number, column: number): number {
  const size = sizeAt(sheet, row, column);
  const wraps = sheet.style(row, column).tb === 3;
  const width = Math.max(1, sheet.grid.getColumnWidth(column) - CELL_PADDING / 2);
  const count = reader
    .text(row, column)
    .split("\n")
    .reduce(
      (sum, line) => sum + (wraps ? Math.max(1, Math.ceil(textWidth(line, size) / width)) : 1),
      0,
    );
  return count * size * LINE_HEIGHT * POINT_PIXELS;
}

const widest = (text: string, size: number): number =>
  Math.max(...text.split("\n").map((line) => textWidth(line, size)));

const sizeAt = (sheet: SheetState, row: number, column: number): number =>
  sheet.style(row, column).fs ?? 11;

function lines(from: number, to: number, count: number): number[] {
  return Array.from(
    { length: Math.max(0, Math.min(to, count - 1) - from + 1) },
    (_, index) => from + index,
  );
}

function filledCells(sheet: SheetState, area: Area): { row: number; column: number }[] {
  const grid = sheet.grid;
  const part = intersect(area, {
    row: 0,
    column: 0,
    rows: grid.getRowCount(),
    columns: grid.getColumnCount(),
  });
  const found: { row: number; column: number }[] = [];
  if (!part) return found;
  for (let row = part.row; row <= lastRow(part); row += 1) {
    for (let column = part.column; column <= lastColumn(part); column += 1) {
      const cell = sheet.cell(row, column);
      if (cell && (cell.v ?? cell.f ?? cell.p) !== undefined) found.push({ row, column });
    }
  }
  return found;
}
