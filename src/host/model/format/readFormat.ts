import { MAX_COLUMNS, MAX_ROWS, cellsOf, intersect, isUnbounded, type Area } from "../state/area";
import type { SheetState } from "../state/sheetState";
import type { FormatProperty } from "./formatProperty";
import type { FormatTarget } from "./formatTarget";

/** The value all cells share, or null when they differ. */
export function readFormat<T>(target: FormatTarget, property: FormatProperty<T>): T | null {
  let common: T | undefined;
  for (const area of target.$areas) {
    for (const { row, column } of visited(target.$sheet, area)) {
      const value = readCellFormat(target.$sheet, row, column, property);
      if (common === undefined) common = value;
      else if (common !== value) return null;
    }
  }
  return common ?? null;
}

export function readCellFormat<T>(
  sheet: SheetState,
  row: number,
  column: number,
  property: FormatProperty<T>,
): T {
  return property.read(sheet.style(row, column), sheet.custom(row, column));
}

/** Of entire rows and columns only the grid's part and one cell beyond it are looked at. */
export function* visited(
  sheet: SheetState,
  area: Area,
): Generator<{ row: number; column: number }> {
  if (!isUnbounded(area)) {
    yield* cellsOf(area);
    return;
  }
  const grid = sheet.grid;
  const filled = { row: 0, column: 0, rows: grid.getRowCount(), columns: grid.getColumnCount() };
  const part = intersect(area, filled);
  if (part) yield* cellsOf(part);
  const beyond = {
    row: area.rows === MAX_ROWS ? MAX_ROWS - 1 : area.row,
    column: area.columns === MAX_COLUMNS ? MAX_COLUMNS - 1 : area.column,
  };
  yield beyond;
}
