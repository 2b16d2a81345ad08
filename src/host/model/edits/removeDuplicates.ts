import { CellReader } from "../cells/cellReader";
import { refuseIfProtected } from "../range/guard";
import { recordChange } from "../range/recordChange";
import { lastColumn, type Area } from "../state/area";
import type { Book } from "../state/book";
import type { CellMatrix, SheetState } from "../state/sheetState";
import { clearing, replaced } from "./moveCells";

/** Removes rows whose named columns repeat an earlier row's; the rest closes up. */
export function removeDuplicates(
  book: Book,
  sheet: SheetState,
  area: Area,
  columns: readonly number[],
  hasHeader: boolean,
): { removed: number; uniqueRemaining: number } {
  refuseIfProtected(sheet, area);
  const reader = new CellReader(sheet);
  const first = area.row + (hasHeader ? 1 : 0);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = first; row < area.row + area.rows; row += 1) {
    const key = JSON.stringify(
      columns.map((column) => caseless(reader.value(row, area.column + column))),
    );
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  const matrix: CellMatrix = {};
  for (let index = 0; index < area.row + area.rows - first; index += 1) {
    const line: CellMatrix[number] = (matrix[first + index] = {});
    const from = kept[index];
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      const cell = from === undefined ? undefined : sheet.cell(from, column);
      line[column] = cell ? replaced(cell) : null;
    }
  }
  sheet.write(clearing(matrix), area);
  sheet.write(matrix, area);
  recordChange(book, sheet, area, { type: "RangeEdited", by: "add-in" });
  return { removed: area.row + area.rows - first - kept.length, uniqueRemaining: kept.length };
}

const caseless = (value: unknown): unknown =>
  typeof value === "string" ? value.toLowerCase() : value;
