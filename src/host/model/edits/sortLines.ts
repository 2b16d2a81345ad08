import type { ICellData } from "@univerjs/core";
import { CellReader } from "../cells/cellReader";
import type { CellValue } from "../cells/cellValue";
import { readCellFormat } from "../format/readFormat";
import { fillProperties } from "../format/fillProperties";
import { fontProperties } from "../format/fontProperties";
import type { Area } from "../state/area";
import type { CellMatrix, SheetState } from "../state/sheetState";
import type { SortField } from "../state/tableState";
import { clearing, replaced } from "./moveCells";
import { offsetFormula } from "./offsetFormula";

type Place = { row: number; column: number };

/** "Rows" sorts rows by columns counted from the area's left, "Columns" columns by rows counted from its top. */
export type SortOrientation = "Rows" | "Columns";

/**
 * Sorts the lines of an area; Excel's order: numbers, texts, booleans, errors, blanks.
 * @returns the lines that moved, each counted from the sheet's first
 */
export function sortLines(
  sheet: SheetState,
  area: Area,
  fields: readonly SortField[],
  matchCase: boolean,
  orientation: SortOrientation = "Rows",
): number[] {
  const byRows = orientation === "Rows";
  const first = byRows ? area.row : area.column;
  const across = byRows ? area.column : area.row;
  const width = byRows ? area.columns : area.rows;
  const at = (line: number, offset: number): Place =>
    byRows ? { row: line, column: across + offset } : { row: across + offset, column: line };
  const reader = new CellReader(sheet);
  const key = (line: number, field: SortField): CellValue =>
    keyOf(sheet, reader, at(line, field.key), field);
  const lines = Array.from({ length: byRows ? area.rows : area.columns }, (_, at) => first + at);
  const sorted = [...lines].sort((a, b) => {
    for (const field of fields) {
      const order = compare(key(a, field), key(b, field), field, matchCase);
      if (order !== 0) return order;
    }
    return 0;
  });
  const matrix: CellMatrix = {};
  sorted.forEach((from, index) => {
    for (let offset = 0; offset < width; offset += 1) {
      const to = at(first + index, offset);
      (matrix[to.row] ??= {})[to.column] = moved(sheet, at(from, offset), to);
    }
  });
  sheet.write(clearing(matrix), area);
  sheet.write(matrix, area);
  return lines.filter((line, index) => sorted[index] !== line);
}

function moved(sheet: SheetState, from: Place, to: Place): ICellData | null {
  const cell = sheet.cell(from.row, from.column);
  if (!cell) return null;
  const copy = replaced(cell);
  if (!copy.f) return copy;
  const { lexer } = sheet.engine;
  return {
    ...copy,
    v: null,
    f: offsetFormula(copy.f, lexer, to.row - from.row, to.column - from.column),
  };
}

function keyOf(
  sheet: SheetState,
  reader: CellReader,
  { row, column }: Place,
  field: SortField,
): CellValue {
  const wanted = field.color?.toUpperCase();
  if (field.sortOn === "CellColor")
    return readCellFormat(sheet, row, column, fillProperties.color) === wanted ? 0 : 1;
  if (field.sortOn === "FontColor")
    return readCellFormat(sheet, row, column, fontProperties.color) === wanted ? 0 : 1;
  const value = reader.value(row, column);
  const numeric =
    field.dataOption === "TextAsNumber" && typeof value === "string" && value.trim() !== "";
  return numeric && Number.isFinite(Number(value)) ? Number(value) : value;
}

/** Blanks stand last in either direction. */
function compare(a: CellValue, b: CellValue, field: SortField, matchCase: boolean): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  const order = rank(a) - rank(b) || within(a, b, matchCase);
  return field.ascending === false ? -order : order;
}

const rank = (value: CellValue): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;

function within(a: CellValue, b: CellValue, matchCase: boolean): number {
  if (typeof a === "string" && typeof b === "string") {
    return collator.compare(a, b) || (matchCase ? (a < b ? 1 : a > b ? -1 : 0) : 0);
  }
  return Number(a) - Number(b);
}

/** Chinese sorts by pinyin, as in Excel. */
const collator = new Intl.Collator("zh-CN", { sensitivity: "base" });
