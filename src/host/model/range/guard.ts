import { HostError } from "../../protocol/hostError";
import { cellsOf, intersect, lastColumn, lastRow, type Area } from "../state/area";
import type { SheetState } from "../state/sheetState";

/** Cells without a protection mark are locked, as in Excel. */
export function isLocked(sheet: SheetState, row: number, column: number): boolean {
  return sheet.custom(row, column)["locked"] !== false;
}

/**
 * Refuses to change locked cells of a protected sheet.
 * @param allowance the protection option that permits this kind of change, e.g. "allowFormatCells"
 * @throws HostError AccessDenied
 */
export function refuseIfProtected(sheet: SheetState, area: Area, allowance?: string): void {
  if (!sheet.protection) return;
  if (allowance !== undefined && sheet.protection[allowance] === true) return;
  const grid = sheet.grid;
  const filled = intersect(area, {
    row: 0,
    column: 0,
    rows: grid.getRowCount(),
    columns: grid.getColumnCount(),
  });
  const beyond = isLocked(sheet, lastRow(area), lastColumn(area));
  if (beyond || (filled && anyLocked(sheet, filled))) {
    throw new HostError("AccessDenied", protectedSheet);
  }
}

const protectedSheet = "You can't perform the requested operation: the sheet is protected.";

function anyLocked(sheet: SheetState, area: Area): boolean {
  for (const { row, column } of cellsOf(area)) if (isLocked(sheet, row, column)) return true;
  return false;
}
