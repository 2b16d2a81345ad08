import { deleteRows, insertRows, type Sheet, type Workbook as Model } from "hucre";
import { areaAddress, parseAddress } from "../ledger/a1";
import { cellKey } from "./modelSheet";
import { type RowShift, shiftFormula, shiftRow } from "./shiftFormula";

/** Moves every area of a list of areas ("A1:A3 C1:C3"), which the library would take for one. */
const shiftAreas = (ranges: string, shift: RowShift): string =>
  ranges
    .split(" ")
    .map((range) => {
      const area = parseAddress(range);
      if (!area) return range;
      const row = shiftRow(area.row, shift);
      const end = shiftRow(area.row + area.rows, shift);
      return areaAddress({ ...area, row, rows: Math.max(1, end - row) });
    })
    .join(" ");

function shiftFormulas(model: Model, sheet: Sheet, shift: RowShift): void {
  for (const home of model.sheets)
    for (const cell of home.cells?.values() ?? [])
      if (cell.formula !== undefined)
        cell.formula = shiftFormula(cell.formula, home.name, sheet.name, shift);
  for (const named of model.namedRanges ?? [])
    named.range = shiftFormula(named.range, sheet.name, sheet.name, shift);
}

function copyLook(sheet: Sheet, from: number, row: number, count: number): void {
  const columns = sheet.rows[from]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    const style = sheet.cells?.get(cellKey(from, column))?.style;
    if (!style) continue;
    for (let down = 0; down < count; down++)
      sheet.cells?.set(cellKey(row + down, column), { value: null, type: "empty", style });
  }
  const height = sheet.rowDefs?.get(from)?.height;
  if (height === undefined) return;
  for (let down = 0; down < count; down++) sheet.rowDefs?.set(row + down, { height });
}

/**
 * Inserts or deletes whole rows as Excel does: merges, validations, conditional formats, tables,
 * names and the formulas of every sheet move along. Inserted rows look like the row above.
 */
export function moveRows(model: Model, sheet: Sheet, shift: RowShift): void {
  const { dataValidations, conditionalRules } = sheet;
  delete sheet.dataValidations;
  delete sheet.conditionalRules;
  if (shift.count > 0) {
    while (sheet.rows.length < shift.row) sheet.rows.push([]);
    insertRows(sheet, shift.row, shift.count);
    if (shift.row > 0) copyLook(sheet, shift.row - 1, shift.row, shift.count);
  } else deleteRows(sheet, shift.row, -shift.count);
  if (dataValidations)
    sheet.dataValidations = dataValidations.map((rule) => ({
      ...rule,
      range: shiftAreas(rule.range, shift),
    }));
  if (conditionalRules)
    sheet.conditionalRules = conditionalRules.map((rule) => ({
      ...rule,
      range: shiftAreas(rule.range, shift),
    }));
  shiftFormulas(model, sheet, shift);
}
