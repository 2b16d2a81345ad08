import type { Book } from "../../model/state/book";
import { toUniverRange, type SheetState } from "../../model/state/sheetState";
import { tableTheme } from "../grid/tableThemes";
import { CellReader } from "../../model/cells/cellReader";

const drawn = new WeakMap<SheetState, string[]>();

/** Shows the tables of a sheet: banded rows, and filter buttons where the table has them. */
export function drawTables(book: Book, sheet: SheetState): void {
  for (const tableId of drawn.get(sheet) ?? []) {
    sheet.run("sheet.mutation.delete-table", { tableId });
  }
  const reader = new CellReader(sheet);
  const ids: string[] = [];
  for (const table of book.tables) {
    if (table.sheet !== sheet || !table.showHeaders) continue;
    const { area } = table;
    sheet.run("sheet.mutation.add-table", {
      tableId: table.id,
      name: table.name,
      range: toUniverRange(area),
      header: Array.from({ length: area.columns }, (_, index) =>
        reader.text(area.row, area.column + index),
      ),
      options: { showHeader: true, tableStyleId: tableTheme(table.style) },
    });
    ids.push(table.id);
  }
  drawn.set(sheet, ids);
}
