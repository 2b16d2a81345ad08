import { isSingleCell, overlaps, type Area } from "../state/area";
import { formatArea } from "../state/address";
import type { Book } from "../state/book";
import { eventTypes } from "../state/eventTypes";
import type { SheetState } from "../state/sheetState";
import { CellReader } from "../cells/cellReader";
import { valueTypeOf, type CellValue } from "../cells/cellValue";

/** `Excel.DataChangeType`. */
export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted"
  | "Unknown";

export type Change = {
  type: ChangeType;
  /** The value of the only cell before it changed. */
  before?: CellValue;
  /** "Down", "Right", "Up", "Left" when cells moved. */
  shift?: string;
  /** Who changed it: the add-in, or a person at the grid. */
  by?: "add-in" | "user";
  /** "Remote" when another author did. */
  source?: "Local" | "Remote";
};

/** Tells listeners of the sheet, of the workbook and of the tables it touches that cells changed. */
export function recordChange(book: Book, sheet: SheetState, area: Area, change: Change): void {
  book.dirty = true;
  book.contentChanged(sheet, area);
  const args: Record<string, unknown> = {
    worksheetId: sheet.id,
    address: formatArea(area),
    changeType: change.type,
    source: change.source ?? "Local",
    triggerSource: change.by === "add-in" ? "ThisLocalAddin" : "Unknown",
    referenceId: book.eventRanges.remember(sheet, area),
    shiftDirection: change.shift === undefined ? "None" : `ShiftCell${change.shift}`,
    ...(isSingleCell(area) && change.before !== undefined
      ? details(sheet, area, change.before)
      : {}),
  };
  book.feed.fire(eventTypes.worksheetChanged, [sheet.id, "Workbook"], args);
  for (const table of book.tables) {
    if (table.sheet !== sheet || !overlaps(table.area, area)) continue;
    book.feed.fire(eventTypes.tableChanged, [table.id, sheet.id, "Workbook"], {
      ...args,
      tableId: table.id,
    });
  }
}

function details(sheet: SheetState, area: Area, before: CellValue): Record<string, unknown> {
  const after = new CellReader(sheet).value(area.row, area.column);
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: valueTypeOf(before),
    valueTypeAfter: valueTypeOf(after),
  };
}
