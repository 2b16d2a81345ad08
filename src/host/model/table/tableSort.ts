import { sortLines } from "../edits/sortLines";
import { refuseIfProtected } from "../range/guard";
import { recordChange } from "../range/recordChange";
import { formatArea } from "../state/address";
import { eventTypes } from "../state/eventTypes";
import { invalidArgument } from "../state/notFound";
import type { SortField } from "../state/tableState";
import type { TableHandle } from "./tableHandle";
import { bodyOf } from "./tableParts";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablesort */
export class TableSort {
  static readonly api = { name: "TableSort" };

  constructor(private readonly handle: TableHandle) {}

  get fields(): readonly SortField[] {
    return this.handle.state.sort?.fields ?? [];
  }
  get matchCase(): boolean {
    return this.handle.state.sort?.matchCase ?? false;
  }
  get method(): string {
    return this.handle.state.sort?.method ?? "PinYin";
  }

  apply(fields: readonly SortField[], matchCase = false, method = "PinYin"): void {
    const table = this.handle.state;
    if (fields.some(({ key }) => key < 0 || key >= table.columns.length)) throw invalidArgument();
    refuseIfProtected(table.sheet, table.area, "allowSort");
    table.sort = { fields: [...fields], matchCase, method };
    this.#sort();
  }

  /** Forgets the sorting; the rows stay as they are. */
  clear(): void {
    this.handle.state.sort = undefined;
    this.handle.changed();
  }

  reapply(): void {
    if (this.handle.state.sort) this.#sort();
  }

  #sort(): void {
    const { book } = this.handle;
    const table = this.handle.state;
    const body = bodyOf(table);
    if (body.rows < 1 || !table.sort) return;
    sortLines(table.sheet, body, table.sort.fields, table.sort.matchCase);
    const args = { worksheetId: table.sheet.id, address: formatArea(body), source: "Local" };
    book.feed.fire(eventTypes.worksheetRowSorted, [table.sheet.id, "Workbook"], args);
    recordChange(book, table.sheet, body, { type: "RangeEdited", by: "add-in" });
    this.handle.changed();
  }
}
