import { CellReader } from "../cells/cellReader";
import { overlaps, type Area } from "../state/area";
import type { Book } from "../state/book";
import type { SheetState } from "../state/sheetState";
import { uniqueHeaders, writeHeaders } from "./headers";
import { renameInTableFormulas } from "./tableFormulas";
import { TableHandle } from "./tableHandle";
import { headerOf } from "./tableParts";

/** Cells changed: headers among them become texts, none blank and none twice, and formulas take their new names. */
export function followHeaders(book: Book, sheet: SheetState, changed: Area): void {
  for (const table of book.tables) {
    const header = headerOf(table);
    if (table.sheet !== sheet || !table.showHeaders || !overlaps(header, changed)) continue;
    const handle = new TableHandle(book, table);
    const titles = uniqueHeaders(handle.headers);
    const reader = new CellReader(sheet);
    if (titles.some((title, index) => reader.value(header.row, header.column + index) !== title))
      writeHeaders(sheet, header, titles);
    const before = table.titles ?? [];
    const renamed = new Map(
      titles.flatMap((title, index) => {
        const old = before[index];
        return old === undefined || old === title ? [] : [[old.toLowerCase(), title] as const];
      }),
    );
    if (renamed.size === 0) continue;
    handle.changed();
    renameInTableFormulas(book, table, renamed);
  }
}
