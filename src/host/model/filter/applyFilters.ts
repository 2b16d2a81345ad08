import type { Area } from "../state/area";
import type { SheetState } from "../state/sheetState";
import type { FilterCriteria } from "../state/filterCriteria";
import { passingRows } from "./rowFilter";

export type ColumnCriteria = { column: number; criteria: FilterCriteria };

/** Shows the rows that pass every criterion and hides the others. */
export function applyFilters(
  sheet: SheetState,
  body: Area,
  columns: readonly ColumnCriteria[],
): void {
  if (body.rows <= 0) return;
  const passing = columns.map(({ column, criteria }) => passingRows(sheet, body, column, criteria));
  const shown: number[] = [];
  const hidden: number[] = [];
  for (let row = body.row; row < body.row + body.rows; row += 1) {
    (passing.every((rows) => rows.has(row)) ? shown : hidden).push(row);
  }
  setVisible(sheet, shown, "visible");
  setVisible(sheet, hidden, "hidden");
}

function setVisible(sheet: SheetState, rows: readonly number[], state: "visible" | "hidden"): void {
  if (rows.length === 0) return;
  sheet.ensureSize(Math.max(...rows) + 1, 1);
  const endColumn = sheet.grid.getColumnCount() - 1;
  const ranges = rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
  sheet.run(`sheet.mutation.set-row-${state}`, { ranges });
}
