import { lastColumn, lastRow, type Area } from "../state/area";
import { formatArea } from "../state/address";
import type { Book } from "../state/book";
import { eventTypes } from "../state/eventTypes";
import type { SheetState } from "../state/sheetState";
import { refuseIfProtected } from "./guard";

type Axis = "row" | "column";

/** True or false when all rows (or columns) agree, else null. */
export function hiddenLines(sheet: SheetState, area: Area, axis: Axis): boolean | null {
  const grid = sheet.grid;
  const rows = axis === "row";
  const from = rows ? area.row : area.column;
  const last = Math.min(
    rows ? lastRow(area) : lastColumn(area),
    (rows ? grid.getRowCount() : grid.getColumnCount()) - 1,
  );
  const first = from > last ? false : !(rows ? grid.getRowVisible(from) : grid.getColVisible(from));
  for (let line = from; line <= last; line += 1) {
    const hidden = !(rows ? grid.getRowVisible(line) : grid.getColVisible(line));
    if (hidden !== first) return null;
  }
  return first;
}

/** Hides or shows the rows or columns. Only rows have an event. */
export function setLinesHidden(
  book: Book,
  sheet: SheetState,
  area: Area,
  axis: Axis,
  hidden: boolean,
): void {
  const rows = axis === "row";
  refuseIfProtected(sheet, area, rows ? "allowFormatRows" : "allowFormatColumns");
  sheet.ensureSize(
    rows ? Math.min(lastRow(area) + 1, 10_000) : 1,
    rows ? 1 : Math.min(lastColumn(area) + 1, 1_000),
  );
  const grid = sheet.grid;
  const range = rows
    ? {
        startRow: area.row,
        endRow: Math.min(lastRow(area), grid.getRowCount() - 1),
        startColumn: 0,
        endColumn: grid.getColumnCount() - 1,
      }
    : {
        startRow: 0,
        endRow: grid.getRowCount() - 1,
        startColumn: area.column,
        endColumn: Math.min(lastColumn(area), grid.getColumnCount() - 1),
      };
  sheet.run(`sheet.mutation.set-${rows ? "row" : "col"}-${hidden ? "hidden" : "visible"}`, {
    ranges: [range],
  });
  if (!rows) return;
  book.feed.fire(eventTypes.worksheetRowHiddenChanged, [sheet.id, "Workbook"], {
    worksheetId: sheet.id,
    address: formatArea({ ...area, column: 0, columns: 16_384 }),
    changeType: hidden ? "Hidden" : "Unhidden",
    source: "Local",
  });
}
