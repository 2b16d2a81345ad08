import type { ICellData } from "@univerjs/core";
import { CellReader } from "../cells/cellReader";
import { content } from "../cells/cellWriter";
import { refuseIfProtected } from "../range/guard";
import { recordChange } from "../range/recordChange";
import { cellsOf, containsArea, containsCell, type Area } from "../state/area";
import type { Book } from "../state/book";
import { invalidArgument } from "../state/notFound";
import type { CellMatrix, SheetState } from "../state/sheetState";
import { replaced } from "./moveCells";
import { offsetFormula } from "./offsetFormula";

const kinds = new Set(["FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues"]);

/**
 * Fills the destination, which contains the source, from it: formulas move along, two or more numbers (or a date)
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
  const matrix: CellMatrix = {};
  for (const { row, column } of cellsOf(destination)) {
    if (containsCell(source, row, column)) continue;
    const step = down
      ? wrap(row - source.row, source.rows)
      : wrap(column - source.column, source.columns);
    const from = down ? { row: source.row + step, column } : { row, column: source.column + step };
    const line = down ? column : row;
    const distance = down ? row - source.row : column - source.column;
    const numbers = seriesOf(reader, source, down, line, kind);
    const original = sheet.cell(from.row, from.column);
    const cell: ICellData | null = original ? replaced(original) : null;
    if (kind === "FillFormats") {
      (matrix[row] ??= {})[column] = original?.s ? { s: original.s } : {};
    } else if (cell?.f) {
      const formula = offsetFormula(
        cell.f,
        sheet.engine.lexer,
        row - from.row,
        column - from.column,
      );
      (matrix[row] ??= {})[column] = { ...cell, v: null, f: formula };
    } else {
      (matrix[row] ??= {})[column] = numbers ? { ...cell, ...content(numbers(distance)) } : cell;
    }
  }
  sheet.write(matrix, destination);
  recordChange(book, sheet, destination, { type: "RangeEdited", by: "add-in" });
}

const wrap = (distance: number, size: number): number => ((distance % size) + size) % size;

/** The straight line through the source's numbers, when they are to go on. */
function seriesOf(
  reader: CellReader,
  source: Area,
  down: boolean,
  line: number,
  kind: string,
): ((distance: number) => number) | undefined {
  if (kind === "FillCopy" || kind === "FillFormats") return undefined;
  const count = down ? source.rows : source.columns;
  const values = Array.from({ length: count }, (_, index) =>
    down ? reader.value(source.row + index, line) : reader.value(line, source.column + index),
  );
  const [first, second] = values;
  if (typeof first !== "number" || values.some((value) => typeof value !== "number"))
    return undefined;
  const isDate = /[ymd]/i.test(
    down ? reader.format(source.row, line) : reader.format(line, source.column),
  );
  if (typeof second !== "number")
    return kind === "FillSeries" || isDate ? (distance) => first + distance : undefined;
  return (distance) => first + (second - first) * distance;
}
