import { CellReader } from "../cells/cellReader";
import { HostError } from "../../protocol/hostError";
import type { Book } from "../state/book";
import type { TableState } from "../state/tableState";
import { applyFilters } from "../filter/applyFilters";
import { showTable } from "./showTable";
import { bodyOf, headerOf } from "./tableParts";

/** A table and its book: what the table's API objects share. */
export class TableHandle {
  constructor(
    readonly book: Book,
    readonly table: TableState,
  ) {}

  /** @throws HostError InvalidReference after the table was deleted */
  get state(): TableState {
    if (this.book.tables.includes(this.table)) return this.table;
    throw new HostError(
      "InvalidReference",
      "This reference isn't valid for the current operation.",
    );
  }

  get headers(): string[] {
    const { sheet, showHeaders } = this.state;
    const header = headerOf(this.table);
    const reader = new CellReader(sheet);
    return this.table.columns.map((column, index) =>
      showHeaders ? reader.text(header.row, header.column + index) : `Column${column.id}`,
    );
  }

  range(area = this.state.area): object {
    return this.book.api.range(this.table.sheet, area);
  }

  /** Applies the columns' filters again. */
  filter(): void {
    const { sheet, area, columns } = this.state;
    const criteria = columns.flatMap((column, index) =>
      column.filter ? [{ column: area.column + index, criteria: column.filter }] : [],
    );
    applyFilters(sheet, bodyOf(this.table), criteria);
    this.changed();
  }

  /** The table's shape, name or look changed. */
  changed(): void {
    showTable(this.book, this.table, this.headers);
    this.book.dirty = true;
    this.book.feed.notify({ kind: "tables", sheetId: this.table.sheet.id });
  }
}
