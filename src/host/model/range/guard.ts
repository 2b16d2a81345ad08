import { HostError } from "../../protocol/hostError";
import { cellsOf, intersect, type Area } from "../state/area";
import type { SheetState } from "../state/sheetState";

/** Cells without a protection mark are locked, as in Excel. */
export function isLocked(sheet: SheetState, row: number, column: number): boolean {
  return sheet.cell(row, column)?.custom?.["locked"] !== false;
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
  const beyond = !filled || filled.rows !== area.rows || filled.columns !== area.columns;
  if (beyond || anyLocked(sheet, filled)) {
    throw new HostError(
      "AccessDenied",
      "You do not have the permissions to perform this operation: the sheet is protected.",
    );
  }
}

function anyLocked(sheet: SheetState, area: Area): boolean {
  for (const { row, column } of cellsOf(area)) if (isLocked(sheet, row, column)) return true;
  return false;
}
