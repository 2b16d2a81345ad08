import type { ICellData } from "@univerjs/core";
import { CellReader } from "../cells/cellReader";
import type { CellValue } from "../cells/cellValue";
import { content } from "../cells/cellWriter";
import { refuseIfProtected } from "../range/guard";
import { recordChange } from "../range/recordChange";
import { cellsOf, containsArea, containsCell, type Area } from "../state/area";
import type { Book } from "../state/book";
import { invalidArgument } from "../state/notFound";
import type { CellMatrix, SheetState } from "../state/sheetState";
import { categoryOf } from "../cells/formatCategory";
import { fillSeries } from "./fillSeries";
import { replaced } from "./moveCells";
import { offsetFormula } from "./offsetFormula";

const kinds = new Set([
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "FillDays",
  "FillWeekdays",
  "FillMonths",
  "FillYears",
  "LinearTrend",
  "GrowthTrend",
]);

/**
 * Fills the destination, which contains the source, from it: formulas move along, numbers, dates, days and months
 * go on as a series, everything else repeats.
 * @throws HostError InvalidArgument for a destination that does not contain the source in one direction
 */
export function autoFill(
  book: Book,
  sheet: SheetState,
  source: Area,
  destination: Area,
  kind: string,
): void {
  const down = destination.columns === source.columns && destination.column === source.column;
  const right = destination.rows === source.rows && destination.row === source.row;
  if (!kinds.has(kind) || !containsArea(destination, source) || !(down || right))
    throw invalidArgument();
  refuseIfProtected(sheet, destination);
  const reader = new CellReader(sheet);
  const lines = Array.from({ length: down ? source.columns : source.rows }, (_, index) =>
    seriesOf(reader, source, down, index, kind),
  );
  const matrix: CellMatrix = {};
  for (const { row, column } of cellsOf(destination)) {
    if (containsCell(source, row, column)) continue;
    const step = down
      ? wrap(row - source.row, source.rows)
      : wrap(column - source.column, source.columns);
    const from = down ? { row: source.row + step, column } : { row, column: source.column + step };
    const original = sheet.cell(from.row, from.column);
    const style = kind === "FillValues" ? sheet.cell(row, column)?.s : original?.s;
    const line = (matrix[row] ??= {});
    if (kind === "FillFormats") {
      line[column] = { ...sheet.cell(row, column), s: style ?? null };
      continue;
    }
    const cell: ICellData | null = original ? { ...replaced(original), s: style ?? null } : null;
    if (cell?.f) {
      const { lexer } = sheet.engine;
      const formula = offsetFormula(cell.f, lexer, row - from.row, column - from.column);
      line[column] = { ...cell, v: null, f: formula };
      continue;
    }
    const series = lines[down ? column - source.column : row - source.row];
    const distance = down ? row - source.row : column - source.column;
    line[column] = series ? { ...cell, ...content(series(distance)) } : cell;
  }
  sheet.write(matrix, destination);
  recordChange(book, sheet, destination, { type: "RangeEdited", by: "add-in" });
}

const wrap = (distance: number, size: number): number => ((distance % size) + size) % size;

/** How a line of the source goes on: a column when filling down, else a row. */
function seriesOf(
  reader: CellReader,
  source: Area,
  down: boolean,
  line: number,
  kind: string,
): ((distance: number) => CellValue) | undefined {
  const at = (index: number): [row: number, column: number] =>
    down ? [source.row + index, source.column + line] : [source.row + line, source.column + index];
  const count = down ? source.rows : source.columns;
  const values = Array.from({ length: count }, (_, index) => reader.value(...at(index)));
  return fillSeries(values, categoryOf(reader.format(...at(0))) === "Date", kind);
}
