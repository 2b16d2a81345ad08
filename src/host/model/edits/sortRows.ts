import type { ICellData } from "@univerjs/core";
import { CellReader } from "../cells/cellReader";
import type { CellValue } from "../cells/cellValue";
import { readCellFormat } from "../format/readFormat";
import { fillProperties } from "../format/fillProperties";
import { fontProperties } from "../format/fontProperties";
import { lastColumn, type Area } from "../state/area";
import type { CellMatrix, SheetState } from "../state/sheetState";
import type { SortField } from "../state/tableState";
import { clearing, replaced } from "./moveCells";
import { offsetFormula } from "./offsetFormula";

/** Sorts the rows of an area by columns counted from its left; Excel's order: numbers, texts, booleans, errors, blanks. */
export function sortRows(
  sheet: SheetState,
  area: Area,
  fields: readonly SortField[],
  matchCase: boolean,
): void {
  const reader = new CellReader(sheet);
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const sorted = [...rows].sort((a, b) => {
    for (const field of fields) {
      const column = area.column + field.key;
      const order = compare(
        keyOf(sheet, reader, a, column, field),
        keyOf(sheet, reader, b, column, field),
        field,
        matchCase,
      );
      if (order !== 0) return order;
    }
    return 0;
  });
  const matrix: CellMatrix = {};
  sorted.forEach((from, index) => {
    const to = area.row + index;
    const line: CellMatrix[number] = (matrix[to] = {});
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      line[column] = moved(sheet, from, to, column);
    }
  });
  sheet.write(clearing(matrix), area);
  sheet.write(matrix, area);
}

function moved(sheet: SheetState, from: number, to: number, column: number): ICellData | null {
  const cell = sheet.cell(from, column);
  if (!cell) return null;
  const copy = replaced(cell);
  return copy.f
    ? { ...copy, v: null, f: offsetFormula(copy.f, sheet.engine.lexer, to - from, 0) }
    : copy;
}

function keyOf(
  sheet: SheetState,
  reader: CellReader,
  row: number,
  column: number,
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
