import { lastColumn, lastRow } from "../state/area";
import type { Book } from "../state/book";
import type { TableState } from "../state/tableState";
import { tableRange } from "./tableParts";

/** Tells Univer of a table: formulas can name its columns, and a page that draws tables draws it. */
export function showTable(book: Book, table: TableState, headers: readonly string[]): void {
  table.titles = [...headers];
  const area = tableRange(table);
  const range = {
    startRow: area.row,
    endRow: lastRow(area),
    startColumn: area.column,
    endColumn: lastColumn(area),
  };
  const titleMap = new Map(headers.map((header, index) => [header, index]));
  book.engine.runIfMounted("formula.mutation.set-super-table", table.sheet.id, {
    tableName: table.name,
    reference: { sheetId: table.sheet.id, range, titleMap },
  });
}

/** Takes a table's name out of formulas. */
export function hideTable(book: Book, table: TableState, name = table.name): void {
  book.engine.runIfMounted("formula.mutation.remove-super-table", table.sheet.id, {
    tableName: name,
  });
}
