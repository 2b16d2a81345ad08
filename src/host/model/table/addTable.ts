import { HostError } from "../../protocol/hostError";
import { CellReader } from "../cells/cellReader";
import { shiftOf } from "../edits/lineShift";
import { shiftSheet } from "../edits/shiftSheet";
import { refuseIfProtected } from "../range/guard";
import { recordChange } from "../range/recordChange";
import { overlaps, type Area } from "../state/area";
import type { Book } from "../state/book";
import { eventTypes } from "../state/eventTypes";
import { invalidArgument } from "../state/notFound";
import type { SheetState } from "../state/sheetState";
import type { TableState } from "../state/tableState";
import { uniqueHeaders, writeHeaders } from "./headers";
import { showTable } from "./showTable";

/** Makes a table of an area. Without headers a row of them is put above the data, which moves down. */
export function addTable(
  book: Book,
  sheet: SheetState,
  given: Area,
  hasHeaders: boolean,
): TableState {
  refuseIfProtected(sheet, given);
  if (book.tables.some((table) => table.sheet === sheet && overlaps(table.area, given))) {
    throw invalidArgument("A table can't overlap another table.");
  }
  if (sheet.merges.some((merge) => overlaps(merge, given))) {
    throw new HostError("MergedRangeConflict", "A table can't contain merged cells.");
  }
  const area = hasHeaders ? given : { ...given, rows: given.rows + 1 };
  if (!hasHeaders) shiftSheet(book, sheet, shiftOf({ ...given, rows: 1 }, "row", false));
  const reader = new CellReader(sheet);
  const texts = Array.from({ length: area.columns }, (_, index) =>
    reader.text(area.row, area.column + index),
  );
  const headers = uniqueHeaders(texts);
  writeHeaders(sheet, area, headers);
  const table = newTable(book, sheet, area);
  book.tables.push(table);
  showTable(book, table, headers);
  const args = { tableId: table.id, worksheetId: sheet.id, source: "Local" };
  book.feed.fire(eventTypes.tableAdded, [sheet.id, "Workbook"], args);
  book.feed.notify({ kind: "tables", sheetId: sheet.id });
  if (!hasHeaders)
    recordChange(book, sheet, area, { type: "CellInserted", shift: "Down", by: "add-in" });
  return table;
}

function newTable(book: Book, sheet: SheetState, area: Area): TableState {
  const taken = new Set(book.tables.map((table) => table.name.toLowerCase()));
  const number = book.ids.nextNumber((candidate) => taken.has(`table${candidate}`));
  return {
    id: book.ids.next(),
    sheet,
    name: `Table${number}`,
    area,
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    columns: Array.from({ length: area.columns }, (_, index) => ({
      id: index + 1,
      filter: undefined,
    })),
    sort: undefined,
  };
}
