import { HostError } from "../../protocol/hostError";
import { invalidArgument } from "../state/notFound";
import type { Book } from "../state/book";
import type { TableState } from "../state/tableState";
import { hideTable } from "./showTable";
import { TableHandle } from "./tableHandle";

/** The part of a table that names and dresses it. */
export abstract class TableLook {
  readonly $handle: TableHandle;

  constructor(book: Book, table: TableState) {
    this.$handle = new TableHandle(book, table);
  }

  get $state(): TableState {
    return this.$handle.state;
  }
  get $id(): string {
    return this.$handle.table.id;
  }
  get id(): string {
    return this.$handle.table.id;
  }
  get legacyId(): string {
    return String(this.$handle.book.tables.indexOf(this.$state) + 1);
  }
  get name(): string {
    return this.$state.name;
  }
  /** Letters, digits, underscores and points; unique in the workbook; not an address. */
  set name(name: string) {
    const { book } = this.$handle;
    if (!/^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name))
      throw invalidArgument();
    const same = (other: { name: string }): boolean =>
      other.name.toLowerCase() === name.toLowerCase();
    if (
      book.tables.some((table) => table !== this.$state && same(table)) ||
      book.names.some(same)
    ) {
      throw new HostError(
        "ItemAlreadyExists",
        "A resource with the same name or identifier already exists.",
      );
    }
    hideTable(book, this.$state);
    this.$state.name = name;
    this.$handle.changed();
  }
  get style(): string {
    return this.$state.style;
  }
  set style(style: string) {
    this.#set({ style });
  }
  get highlightFirstColumn(): boolean {
    return this.$state.highlightFirstColumn;
  }
  set highlightFirstColumn(highlightFirstColumn: boolean) {
    this.#set({ highlightFirstColumn });
  }
  get highlightLastColumn(): boolean {
    return this.$state.highlightLastColumn;
  }
  set highlightLastColumn(highlightLastColumn: boolean) {
    this.#set({ highlightLastColumn });
  }
  get showBandedRows(): boolean {
    return this.$state.showBandedRows;
  }
  set showBandedRows(showBandedRows: boolean) {
    this.#set({ showBandedRows });
  }
  get showBandedColumns(): boolean {
    return this.$state.showBandedColumns;
  }
  set showBandedColumns(showBandedColumns: boolean) {
    this.#set({ showBandedColumns });
  }
  get showFilterButton(): boolean {
    return this.$state.showFilterButton;
  }
  set showFilterButton(showFilterButton: boolean) {
    this.#set({ showFilterButton });
  }

  #set(change: Partial<TableState>): void {
    Object.assign(this.$state, change);
    this.$handle.changed();
  }
}
