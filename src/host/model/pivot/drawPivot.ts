import { HostError } from "../../protocol/hostError";
import { content } from "../cells/cellWriter";
import { refuseIfProtected } from "../range/guard";
import { boundingArea, cellsOf, overlaps, type Area } from "../state/area";
import type { Book } from "../state/book";
import type { PivotState } from "../state/pivotState";
import type { CellMatrix } from "../state/sheetState";
import { layPivot, originOf } from "./layPivot";
import { pivotWordsFor } from "./pivotWords";
import { readSource } from "./pivotSource";

const INDENT_PIXELS = 9;

/**
 * Counts the source again and writes the cells.
 * @throws HostError PivotTableRangeConflict when it would cover another pivot table or a table
 */
export function drawPivot(book: Book, pivot: PivotState): void {
  const source = readSource(pivot.source);
  pivot.fields = source.fields;
  const { cells, areas } = layPivot(pivot, source, pivotWordsFor(book.locale));
  const covered = areas.filterAxis ? boundingArea(areas.whole, areas.filterAxis) : areas.whole;
  refuseConflict(book, pivot, covered);
  refuseIfProtected(pivot.sheet, covered, "allowPivotTables");
  erasePivot(pivot);
  const matrix: CellMatrix = {};
  const origin = originOf(pivot);
  for (const { row, column, value, format, bold, indent } of cells) {
    const style = {
      ...(format === undefined ? {} : { n: { pattern: format } }),
      ...(bold ? { bl: 1 as const } : {}),
      ...(indent === undefined ? {} : { pd: { l: indent * INDENT_PIXELS } }),
    };
    const cell = { ...content(value), ...(Object.keys(style).length > 0 ? { s: style } : {}) };
    (matrix[origin.row + row] ??= {})[origin.column + column] = cell;
  }
  pivot.sheet.write(matrix, covered);
  pivot.drawn = areas;
  book.dirty = true;
  book.feed.notify({ kind: "pivots", sheetId: pivot.sheet.id });
}

/** Takes the cells of a pivot table away. */
export function erasePivot({ drawn, sheet }: PivotState): void {
  if (!drawn) return;
  const matrix: CellMatrix = {};
  for (const area of [drawn.whole, drawn.filterAxis]) {
    if (!area) continue;
    for (const { row, column } of cellsOf(area)) (matrix[row] ??= {})[column] = null;
  }
  sheet.write(matrix, drawn.whole);
}

function refuseConflict(book: Book, pivot: PivotState, covered: Area): void {
  const pivots = book.pivots.filter(
    (other) => other !== pivot && other.sheet === pivot.sheet && other.drawn,
  );
  const tables = book.tables.filter((table) => table.sheet === pivot.sheet);
  const occupied = [
    ...pivots.map((other) => other.drawn?.whole ?? other.anchor),
    ...tables.map((table) => table.area),
  ];
  if (occupied.some((area) => overlaps(area, covered))) {
    throw new HostError(
      "PivotTableRangeConflict",
      "The PivotTable would cover another PivotTable or a table.",
    );
  }
}
