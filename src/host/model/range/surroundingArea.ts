import { CellReader } from "../cells/cellReader";
import { MAX_COLUMNS, MAX_ROWS, intersect, type Area } from "../state/area";
import type { SheetState } from "../state/sheetState";

const sheetArea: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** Grows an area until blank cells (or the sheet's edge) stand all around it. */
export function surroundingArea(sheet: SheetState, from: Area): Area {
  const reader = new CellReader(sheet);
  let area = from;
  for (;;) {
    const grown = {
      row: area.row - 1,
      column: area.column - 1,
      rows: area.rows + 2,
      columns: area.columns + 2,
    };
    const next = fit(reader, intersect(grown, sheetArea) ?? area, area);
    if (next === area) return area;
    area = next;
  }
}

/** Keeps only the new sides that hold something. */
function fit(reader: CellReader, grown: Area, area: Area): Area {
  const bottom = grown.row + grown.rows - 1;
  const right = grown.column + grown.columns - 1;
  const filledRow = (row: number): boolean =>
    some(grown.columns, (step) => reader.value(row, grown.column + step) !== "");
  const filledColumn = (column: number): boolean =>
    some(grown.rows, (step) => reader.value(grown.row + step, column) !== "");
  const up = grown.row < area.row && filledRow(grown.row) ? 1 : 0;
  const left = grown.column < area.column && filledColumn(grown.column) ? 1 : 0;
  const down = bottom >= area.row + area.rows && filledRow(bottom) ? 1 : 0;
  const wide = right >= area.column + area.columns && filledColumn(right) ? 1 : 0;
  if (up + left + down + wide === 0) return area;
  return {
    row: area.row - up,
    column: area.column - left,
    rows: area.rows + up + down,
    columns: area.columns + left + wide,
  };
}

function some(count: number, test: (step: number) => boolean): boolean {
  for (let step = 0; step < count; step += 1) if (test(step)) return true;
  return false;
}
