import { hiddenLines, setLinesHidden } from "../range/hiddenLines";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../state/area";
import type { Book } from "../state/book";
import type { Outline } from "../state/outline";
import type { SheetState } from "../state/sheetState";

export type OutlineAxis = "row" | "column";

export const outlineOf = (sheet: SheetState, axis: OutlineAxis): Outline =>
  axis === "row" ? sheet.rowOutline : sheet.columnOutline;

/** The entire rows or columns of an area. */
export const linesOf = (area: Area, axis: OutlineAxis): Area =>
  axis === "row"
    ? { ...area, column: 0, columns: MAX_COLUMNS }
    : { ...area, row: 0, rows: MAX_ROWS };

/** Shows the lines above a level and hides those at it and below; a level of 0 changes nothing. */
export function showLevels(book: Book, sheet: SheetState, axis: OutlineAxis, levels: number): void {
  if (levels <= 0) return;
  const outline = outlineOf(sheet, axis);
  for (const line of outline.lines(axis)) {
    const hide = outline.levelAt(line) >= levels;
    if (hiddenLines(sheet, line, axis) !== hide) setLinesHidden(book, sheet, line, axis, hide);
  }
}
