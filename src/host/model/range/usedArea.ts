import type { ICellData, Nullable } from "@univerjs/core";
import { boundingArea, containsCell, intersect, type Area } from "../state/area";
import type { SheetState } from "../state/sheetState";

/** The smallest area around all cells that hold a value, or also a format; undefined when there is none. */
export function usedArea(sheet: SheetState, valuesOnly: boolean, within?: Area): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  sheet.grid.getCellMatrix().forValue((row, column, cell) => {
    if (!isUsed(cell, valuesOnly) || (within && !containsCell(within, row, column))) return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  });
  let area: Area | undefined =
    bottom < 0
      ? undefined
      : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  if (valuesOnly) return area;
  for (const merge of sheet.merges) {
    const part = within ? intersect(merge, within) : merge;
    if (part) area = area ? boundingArea(area, part) : part;
  }
  return area;
}

function isUsed(cell: Nullable<ICellData>, valuesOnly: boolean): boolean {
  if (!cell) return false;
  const filled =
    (cell.v !== undefined && cell.v !== null && cell.v !== "") ||
    Boolean(cell.f ?? cell.si ?? cell.p);
  return filled || (!valuesOnly && Boolean(cell.s));
}
