import { HostError } from "../../protocol/hostError";
import { shiftOf } from "../edits/lineShift";
import { shiftSheet } from "../edits/shiftSheet";
import { clearCells } from "../edits/clearCells";
import { sourcePlace } from "../range/sourcePlace";
import { refuseIfProtected } from "../range/guard";
import { AutoFilter } from "../filter/autoFilter";
import { eventTypes } from "../state/eventTypes";
import { invalidArgument } from "../state/notFound";
import { TableColumnCollection } from "./tableColumnCollection";
import { hideTable } from "./showTable";
import { TableLook } from "./tableLook";
import { bodyRange, headerOf, tableRange, totalsOf } from "./tableParts";
import { TableRowCollection } from "./tableRowCollection";
import { TableSort } from "./tableSort";
import { toggleHeaders, toggleTotals } from "./toggleRows";
import { overlaps, type Area } from "../state/area";

/** https://learn.microsoft.com/javascript/api/excel/excel.table */
export class Table extends TableLook {
  static readonly api = {
    name: "Table",
    navigations: ["columns", "rows", "worksheet", "sort", "autoFilter"],
    events: ["Changed", "SelectionChanged"],
  };

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.$handle);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this.$handle);
  }
  get worksheet(): object {
    return this.$handle.book.api.worksheet(this.$state.sheet);
  }
  get sort(): TableSort {
    return new TableSort(this.$handle);
  }
  get autoFilter(): AutoFilter {
    const { book } = this.$handle;
    const table = this.$state;
    return new AutoFilter(book, table.sheet, () => ({
      area: tableRange(table),
      columns: table.columns.map((column) => column.filter),
      set: (index, criteria) => {
        const column = table.columns[index];
        if (!column) throw invalidArgument();
        column.filter = criteria;
        this.$handle.filter();
      },
      reapply: () => this.$handle.filter(),
    }));
  }
  get showHeaders(): boolean {
    return this.$state.showHeaders;
  }
  set showHeaders(show: boolean) {
    toggleHeaders(this.$handle, show);
  }
  get showTotals(): boolean {
    return this.$state.showTotals;
  }
  set showTotals(show: boolean) {
    toggleTotals(this.$handle, show);
  }

  getRange(): object {
    return this.$handle.range(tableRange(this.$state));
  }
  getDataBodyRange(): object {
    return this.$handle.range(bodyRange(this.$state));
  }
  /** @throws HostError ItemNotFound when the headers are not shown */
  getHeaderRowRange(): object {
    if (!this.$state.showHeaders)
      throw new HostError("ItemNotFound", "The table has no header row.");
    return this.$handle.range(headerOf(this.$state));
  }
  /** @throws HostError ItemNotFound when the totals are not shown */
  getTotalRowRange(): object {
    if (!this.$state.showTotals) throw new HostError("ItemNotFound", "The table has no total row.");
    return this.$handle.range(totalsOf(this.$state));
  }
  /** The header row stays where it is, and the new range overlaps the old. */
  resize(newRange: unknown): void {
    const { book } = this.$handle;
    const table = this.$state;
    const { sheet, area } = sourcePlace(newRange, book, table.sheet);
    refuseIfProtected(sheet, area);
    const others = book.tables.filter((other) => other !== table && other.sheet === sheet);
    const fits =
      sheet === table.sheet &&
      area.row === table.area.row &&
      overlaps(area, table.area) &&
      area.rows > 1;
    if (!fits || others.some((other) => overlaps(other.area, area))) throw invalidArgument();
    this.#resizeColumns(area);
    table.area = area;
    this.$handle.changed();
  }
  clearFilters(): void {
    for (const column of this.$state.columns) column.filter = undefined;
    this.$handle.filter();
  }
  reapplyFilters(): void {
    this.$handle.filter();
  }
  /** The cells stay; filters end. */
  convertToRange(): object {
    this.clearFilters();
    const range = this.getRange();
    this.#remove();
    return range;
  }
  /** The cells go with the table, and those below move up. */
  delete(): void {
    const { book } = this.$handle;
    const table = this.$state;
    const area = tableRange(table);
    refuseIfProtected(table.sheet, area);
    this.clearFilters();
    this.#remove();
    clearCells(book, table.sheet, area, "All");
    shiftSheet(book, table.sheet, shiftOf(area, "row", true));
    const args = {
      tableId: table.id,
      tableName: table.name,
      worksheetId: table.sheet.id,
      source: "Local",
    };
    book.feed.fire(eventTypes.tableDeleted, [table.sheet.id, "Workbook"], args);
  }

  #remove(): void {
    const { book } = this.$handle;
    const table = this.$state;
    hideTable(book, table);
    book.tables.splice(book.tables.indexOf(table), 1);
    book.dirty = true;
    book.feed.notify({ kind: "tables", sheetId: table.sheet.id });
  }

  #resizeColumns(area: Area): void {
    const table = this.$state;
    const next = 1 + Math.max(0, ...table.columns.map((column) => column.id));
    const offset = area.column - table.area.column;
    table.columns = Array.from(
      { length: area.columns },
      (_, index) => table.columns[index + offset] ?? { id: next + index, filter: undefined },
    );
  }
}
