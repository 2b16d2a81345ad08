import type { Area } from "../../ledger/area";
import type { CellValue } from "../../progress/record";
import { gridBytes } from "../payload";
import { cellFormula, cellValue } from "./cellValue";

/** Some neighbouring rows of a sheet, from the first used cell among them to the last. */
export interface Piece {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  /** About what it took on the wire. */
  readonly bytes: number;
}

const PLACE = ["rowIndex", "columnIndex", "rowCount", "columnCount"] as const;

/** Queues the question for a range's place. */
export function askArea(range: Excel.Range): Excel.Range {
  range.load([...PLACE]);
  return range;
}

/** A range's place, once it has been answered. */
export const answeredArea = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** Some rows that were asked for. */
export interface PieceQuestion {
  readonly first: number;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeCollection;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly formulas: boolean;
}

/**
 * Queues the question for some rows of a sheet. Excel names at most 512 merged areas at a time, and a
 * merged area where its first cell stands: both hold piece by piece.
 */
export function askPiece(
  sheet: Excel.Worksheet,
  first: number,
  count: number,
  formulas: boolean,
): PieceQuestion {
  const whole = sheet.getRange(`${first + 1}:${first + count}`);
  const used = whole.getUsedRangeOrNullObject(true);
  used.load(["rowIndex", "columnIndex", "values", ...(formulas ? ["formulas"] : [])]);
  const merged = used.getMergedAreasOrNullObject().areas;
  merged.load(PLACE.map((name) => `items/${name}`).join(","));
  return { first, used, merged, rows: whole.getRowProperties({ rowHidden: true }), formulas };
}

/** The rows, once they have been answered; null where nothing stands in them. */
export function answeredPiece(question: PieceQuestion): Piece | null {
  const { first, used, merged, rows, formulas } = question;
  if (used.isNullObject) return null;
  const { values } = used;
  return {
    row: used.rowIndex,
    column: used.columnIndex,
    cells: values.map((row) => row.map(cellValue)),
    formulas: formulas
      ? used.formulas.map((row, r) => row.map((cell, c) => cellFormula(cell, values[r]?.[c])))
      : [],
    merges: merged.isNullObject ? [] : merged.items.map(answeredArea),
    hiddenRows: rows.value.flatMap(({ rowHidden }, index) => (rowHidden ? [first + index] : [])),
    bytes: gridBytes(values) + (formulas ? gridBytes(used.formulas) : 0),
  };
}
