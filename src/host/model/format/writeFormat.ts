import type { IStyleData } from "@univerjs/core";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  intersect,
  isUnbounded,
  lastColumn,
  lastRow,
  type Area,
} from "../state/area";
import type { CellMatrix, SheetState } from "../state/sheetState";
import { refuseIfProtected } from "../range/guard";
import { FormatEdits, over, patchedCell, type FormatEdit } from "./formatEdits";
import type { FormatPatch, FormatProperty } from "./formatProperty";
import type { FormatTarget } from "./formatTarget";

const waiting = new WeakMap<SheetState, FormatEdits>();

/** Gives every cell of the target the property's value. */
export function writeFormat<T>(target: FormatTarget, property: FormatProperty<T>, value: T): void {
  const patch = property.patch(value);
  editFormat(target, () => patch);
}

/**
 * Changes the format of every cell, before anything else of the workbook is read or written.
 * @throws HostError AccessDenied on a protected sheet
 */
export function editFormat(target: FormatTarget, edit: FormatEdit): void {
  const { $book: book, $sheet: sheet } = target;
  for (const area of target.$areas) {
    refuseIfProtected(sheet, area, "allowFormatCells");
    if (isUnbounded(area)) patchLines(sheet, area, edit(sheet.style(area.row, area.column)));
    else editsOf(sheet).add(area, edit);
    book.formatChanged(sheet, area);
  }
}

/** The changes of the sheet's formats that wait for the next look at the workbook. */
function editsOf(sheet: SheetState): FormatEdits {
  const known = waiting.get(sheet);
  if (known) return known;
  const edits = new FormatEdits(sheet);
  waiting.set(sheet, edits);
  sheet.engine.defer(() => {
    waiting.delete(sheet);
    edits.apply();
  });
  return edits;
}

/** Entire rows and columns carry a style of their own; cells that already exist are changed one by one. */
function patchLines(sheet: SheetState, area: Area, patch: FormatPatch): void {
  if (patch.custom) sheet.setAreaCustom(area, patch.custom);
  if (patch.style) writeLineStyle(sheet, area, patch.style);
  const grid = sheet.grid;
  const filled = { row: 0, column: 0, rows: grid.getRowCount(), columns: grid.getColumnCount() };
  const part = intersect(area, filled);
  if (!part) return;
  const matrix: CellMatrix = {};
  sheet.grid.getCellMatrix().forValue((row, column, cell) => {
    if (!cell || !intersect(part, { row, column, rows: 1, columns: 1 })) return;
    (matrix[row] ??= {})[column] = patchedCell(sheet, row, column, patch);
  });
  if (Object.keys(matrix).length > 0) sheet.write(matrix, part);
}

function writeLineStyle(sheet: SheetState, area: Area, style: IStyleData): void {
  const grid = sheet.grid;
  const wholeSheet = area.rows === MAX_ROWS && area.columns === MAX_COLUMNS;
  if (wholeSheet) {
    const defaultStyle = over({ ...grid.getDefaultCellStyleInternal() }, style);
    sheet.run("sheet.mutation.set-worksheet-default-style", { defaultStyle });
    return;
  }
  const lines: Record<number, { s: IStyleData }> = {};
  if (area.rows === MAX_ROWS) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      lines[column] = { s: over({ ...grid.getColumnStyle(column) }, style) };
    }
    sheet.run("sheet.mutation.set-col-data", { columnData: lines });
    return;
  }
  for (let row = area.row; row <= lastRow(area); row += 1)
    lines[row] = { s: over({ ...grid.getRowStyle(row) }, style) };
  sheet.run("sheet.mutation.set-row-data", { rowData: lines });
}
