import type { ICellData, IStyleData } from "@univerjs/core";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  cellsOf,
  intersect,
  isUnbounded,
  lastColumn,
  lastRow,
  type Area,
} from "../state/area";
import type { CellMatrix, SheetState } from "../state/sheetState";
import { refuseIfProtected } from "../range/guard";
import type { FormatPatch, FormatProperty } from "./formatProperty";
import type { FormatTarget } from "./formatTarget";

/** Gives every cell of the target the property's value. */
export function writeFormat<T>(target: FormatTarget, property: FormatProperty<T>, value: T): void {
  patchFormat(target, () => property.patch(value));
}

/** Changes the format of every cell by a patch of its own. @throws HostError AccessDenied on a protected sheet */
export function patchFormat(
  target: FormatTarget,
  patchAt: (row: number, column: number) => FormatPatch,
): void {
  const { $book: book, $sheet: sheet } = target;
  for (const area of target.$areas) {
    refuseIfProtected(sheet, area, "allowFormatCells");
    if (isUnbounded(area)) patchLines(sheet, area, patchAt(area.row, area.column));
    else patchCells(sheet, area, patchAt);
    book.formatChanged(sheet, area);
  }
}

function patchCells(
  sheet: SheetState,
  area: Area,
  patchAt: (row: number, column: number) => FormatPatch,
): void {
  const matrix: CellMatrix = {};
  for (const { row, column } of cellsOf(area)) {
    (matrix[row] ??= {})[column] = patched(sheet, row, column, patchAt(row, column));
  }
  sheet.write(matrix, area);
}

function patched(sheet: SheetState, row: number, column: number, patch: FormatPatch): ICellData {
  const cell: ICellData = {};
  if (patch.style) cell.s = patch.style;
  if (patch.custom) cell.custom = { ...sheet.cell(row, column)?.custom, ...patch.custom };
  return cell;
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
    (matrix[row] ??= {})[column] = patched(sheet, row, column, patch);
  });
  if (Object.keys(matrix).length > 0) sheet.write(matrix, part);
}

function writeLineStyle(sheet: SheetState, area: Area, style: IStyleData): void {
  const grid = sheet.grid;
  const wholeSheet = area.rows === MAX_ROWS && area.columns === MAX_COLUMNS;
  if (wholeSheet) {
    const defaultStyle = { ...grid.getDefaultCellStyleInternal(), ...style };
    sheet.run("sheet.mutation.set-worksheet-default-style", { defaultStyle });
    return;
  }
  const lines: Record<number, { s: IStyleData }> = {};
  if (area.rows === MAX_ROWS) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      lines[column] = { s: { ...grid.getColumnStyle(column), ...style } };
    }
    sheet.run("sheet.mutation.set-col-data", { columnData: lines });
    return;
  }
  for (let row = area.row; row <= lastRow(area); row += 1)
    lines[row] = { s: { ...grid.getRowStyle(row), ...style } };
  sheet.run("sheet.mutation.set-row-data", { rowData: lines });
}
