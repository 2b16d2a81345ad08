import type { ICellData, Nullable } from "@univerjs/core";
import { CellReader } from "../cells/cellReader";
import { formatArea } from "../state/address";
import { cellsOf, type Area } from "../state/area";
import type { Book } from "../state/book";
import { eventTypes } from "../state/eventTypes";
import type { SheetState } from "../state/sheetState";

/** The formulas of an area by cell, to see afterwards which were changed. */
export function formulasOf(sheet: SheetState, area: Area): Map<string, string> {
  const found = new Map<string, string>();
  const reader = new CellReader(sheet);
  for (const { row, column } of cellsOf(area)) {
    if (!holdsFormula(sheet.cell(row, column))) continue;
    const formula = reader.formula(row, column);
    if (formula !== undefined) found.set(formatArea({ row, column, rows: 1, columns: 1 }), formula);
  }
  return found;
}

/** Looked at before the formula is read: most cells hold none. */
const holdsFormula = (cell: Nullable<ICellData>): boolean => Boolean(cell?.f) || Boolean(cell?.si);

/** Tells which formulas are no longer what they were. */
export function recordFormulas(
  book: Book,
  sheet: SheetState,
  area: Area,
  before: ReadonlyMap<string, string>,
): void {
  if (before.size === 0) return;
  const after = formulasOf(sheet, area);
  const formulaDetails = [...before]
    .filter(([cellAddress, formula]) => after.get(cellAddress) !== formula)
    .map(([cellAddress, previousFormula]) => ({ cellAddress, previousFormula }));
  if (formulaDetails.length === 0) return;
  const args = { worksheetId: sheet.id, source: "Local", formulaDetails };
  book.feed.fire(eventTypes.worksheetFormulaChanged, [sheet.id, "Workbook"], args);
}
