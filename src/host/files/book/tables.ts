import type { TableDefinition } from "hucre";
import { formatArea, parseAddress } from "../../model/state/address";
import { CellReader } from "../../model/cells/cellReader";
import type { Book } from "../../model/state/book";
import type { SheetState } from "../../model/state/sheetState";
import { showTable } from "../../model/table/showTable";

/** Gives a sheet the tables of a file; their cells are there already. */
export function loadTables(book: Book, sheet: SheetState, tables: TableDefinition[]): void {
  for (const table of tables) {
    const area = table.range === undefined ? undefined : parseAddress(table.range)?.area;
    if (area === undefined) continue;
    const state = {
      id: book.ids.next(),
      sheet,
      name: table.displayName ?? table.name,
      area,
      showHeaders: true,
      showTotals: table.showTotalRow ?? false,
      style: table.style ?? "TableStyleMedium2",
      highlightFirstColumn: false,
      highlightLastColumn: false,
      showBandedRows: table.showRowStripes ?? true,
      showBandedColumns: table.showColumnStripes ?? false,
      showFilterButton: table.showAutoFilter ?? true,
      columns: table.columns.map((_, index) => ({ id: index + 1, filter: undefined })),
      sort: undefined,
    };
    book.tables.push(state);
    showTable(
      book,
      state,
      table.columns.map(({ name }) => name),
    );
  }
}

/** The tables of a sheet for a file. A table whose headers are hidden cannot be written as one. */
export function takeTables({ tables }: Book, sheet: SheetState): TableDefinition[] {
  const reader = new CellReader(sheet);
  return tables
    .filter((table) => table.sheet === sheet && table.showHeaders)
    .map((table) => ({
      name: table.name,
      range: formatArea(table.area),
      columns: Array.from({ length: table.area.columns }, (_, index) => ({
        name: reader.text(table.area.row, table.area.column + index),
      })),
      style: table.style,
      showRowStripes: table.showBandedRows,
      showColumnStripes: table.showBandedColumns,
      showAutoFilter: table.showFilterButton,
      ...(table.showTotals ? { showTotalRow: true } : {}),
    }));
}
