import type { Book } from "../state/book";
import type { SheetState } from "../state/sheetState";
import type { TableState } from "../state/tableState";
import { showTable } from "./showTable";
import { TableHandle } from "./tableHandle";

/** The same table on a copy of its sheet, under a name of its own: "Sales" becomes "Sales2". */
export function copyTable(book: Book, table: TableState, sheet: SheetState): void {
  const taken = new Set(book.tables.map(({ name }) => name.toLowerCase()));
  const stem = table.name.replace(/\d+$/, "");
  const number = book.ids.nextNumber(
    (candidate) => candidate < 2 || taken.has(`${stem}${candidate}`.toLowerCase()),
  );
  const copy: TableState = {
    ...table,
    id: book.ids.next(),
    sheet,
    name: `${stem}${number}`,
    columns: table.columns.map((column) => ({ ...column })),
  };
  book.tables.push(copy);
  showTable(book, copy, new TableHandle(book, copy).headers);
}
