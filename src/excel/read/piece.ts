import type { ReadRequest } from "../../app/workbook";
import type { Area } from "../../ledger/area";
import type { CellValue } from "../../progress/record";
import type { NumberLook } from "../../progress/finding";
import { gridBytes } from "../payload";
import { cellFormula, cellLook, cellValue } from "./cellValue";

/** Some neighbouring rows of a sheet, from the first used cell among them to the last. */
export interface Piece {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly looks: readonly (readonly (NumberLook | null)[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  /** About what it took on the wire. */
  readonly bytes: number;
}

const PLACE = ["rowIndex", "columnIndex", "rowCount", "columnCount"] as const;

/** About what the type of a cell takes on the wire: "Double", "String". */
const TYPE_BYTES = 9;

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
  readonly used: Excel.Range;
  readonly merged: Excel.RangeCollection;
  readonly visible: Excel.RangeCollection;
  readonly asked: CellsAsked;
}

/** What is wanted beside the values. */
export interface CellsAsked {
  readonly formulas: boolean;
  readonly looks: boolean;
}

/** What a request wants of one sheet. */
export const askedOf = (
  { formulas = false, looks = false }: Pick<ReadRequest, "formulas" | "looks">,
  sheet: string,
): CellsAsked => ({
  formulas: typeof formulas === "boolean" ? formulas : formulas.includes(sheet),
  looks,
});

/**
 * Queues the question for some rows of a sheet. Excel names at most 512 merged areas at a time, and a
 * merged area where its first cell stands: both hold piece by piece. A merged area may be empty, so
 * that it is looked for among the formatted cells as well.
 */
export function askPiece(
  sheet: Excel.Worksheet,
  first: number,
  count: number,
  asked: CellsAsked,
): PieceQuestion {
  const whole = sheet.getRange(`${first + 1}:${first + count}`);
  const used = whole.getUsedRangeOrNullObject(true);
  used.load([
    "rowIndex",
    "columnIndex",
    "values",
    "valueTypes",
    ...(asked.formulas ? ["formulas"] : []),
    ...(asked.looks ? ["numberFormat"] : []),
  ]);
  const formatted = whole.getUsedRangeOrNullObject(false);
  const merged = formatted.getMergedAreasOrNullObject().areas;
  merged.load(PLACE.map((name) => `items/${name}`).join(","));
  const visible = used.getSpecialCellsOrNullObject("Visible").areas;
  visible.load("items/rowIndex,items/rowCount");
  return { used, merged, visible, asked };
}

const NOTHING: Piece = {
  row: 0,
  column: 0,
  cells: [],
  formulas: [],
  looks: [],
  merges: [],
  hiddenRows: [],
  bytes: 0,
};

/** The rows, once they have been answered. */
export function answeredPiece(question: PieceQuestion): Piece {
  const { used, merged, visible, asked } = question;
  const merges = merged.isNullObject ? [] : merged.items.map(answeredArea);
  if (used.isNullObject) return { ...NOTHING, merges };
  const { values, valueTypes } = used;
  return {
    row: used.rowIndex,
    column: used.columnIndex,
    cells: values.map((row, r) => row.map((value, c) => cellValue(value, valueTypes[r]?.[c]))),
    formulas: asked.formulas
      ? used.formulas.map((row, r) => row.map((cell, c) => cellFormula(cell, values[r]?.[c])))
      : [],
    looks: asked.looks ? used.numberFormat.map((row) => row.map(cellLook)) : [],
    merges,
    hiddenRows: hiddenRows(used.rowIndex, values.length, visible),
    bytes:
      gridBytes(values) +
      TYPE_BYTES * values.length * (values[0]?.length ?? 0) +
      (asked.formulas ? gridBytes(used.formulas) : 0) +
      (asked.looks ? gridBytes(used.numberFormat) : 0),
  };
}

/** Rows of which no cell is visible. */
function hiddenRows(first: number, count: number, visible: Excel.RangeCollection): number[] {
  const shown = new Set<number>();
  for (const { rowIndex, rowCount } of visible.isNullObject ? [] : visible.items)
    for (let row = rowIndex; row < rowIndex + rowCount; row += 1) shown.add(row);
  return Array.from({ length: count }, (_, row) => first + row).filter((row) => !shown.has(row));
}
