import { HostError } from "../../protocol/hostError";
import { formatAddress } from "../state/address";
import type { Book } from "../state/book";
import type { PivotState } from "../state/pivotState";
import { DataPivotHierarchyCollection } from "./dataPivotHierarchyCollection";
import { erasePivot } from "./drawPivot";
import { FilterPivotHierarchyCollection } from "./filterPivotHierarchyCollection";
import { PivotHandle } from "./pivotHandle";
import { PivotHierarchyCollection } from "./pivotHierarchyCollection";
import { PivotLayout } from "./pivotLayout";
import { RowColumnPivotHierarchyCollection } from "./rowColumnPivotHierarchyCollection";

/** https://learn.microsoft.com/javascript/api/excel/excel.pivottable */
export class PivotTable {
  static readonly api = {
    name: "PivotTable",
    navigations: [
      ...[
        "columnHierarchies",
        "dataHierarchies",
        "filterHierarchies",
        "hierarchies",
        "layout",
        "rowHierarchies",
      ],
      "worksheet",
    ],
  };
  readonly $handle: PivotHandle;

  constructor(book: Book, pivot: PivotState) {
    this.$handle = new PivotHandle(book, pivot);
  }

  get $id(): string {
    return this.$handle.pivot.id;
  }
  get id(): string {
    return this.$handle.pivot.id;
  }
  get name(): string {
    return this.$handle.state.name;
  }
  set name(name: string) {
    const taken = this.$handle.book.pivots.some(
      (pivot) => pivot !== this.$handle.pivot && pivot.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken)
      throw new HostError(
        "ItemAlreadyExists",
        "A resource with the same name or identifier already exists.",
      );
    this.$handle.state.name = name;
  }
  get allowMultipleFiltersPerField(): boolean {
    return this.#option("allowMultipleFiltersPerField", false);
  }
  set allowMultipleFiltersPerField(on: boolean) {
    this.$handle.state.options["allowMultipleFiltersPerField"] = on;
  }
  get enableDataValueEditing(): boolean {
    return this.#option("enableDataValueEditing", false);
  }
  set enableDataValueEditing(on: boolean) {
    this.$handle.state.options["enableDataValueEditing"] = on;
  }
  get refreshOnOpen(): boolean {
    return this.#option("refreshOnOpen", false);
  }
  set refreshOnOpen(on: boolean) {
    this.$handle.state.options["refreshOnOpen"] = on;
  }
  get useCustomSortLists(): boolean {
    return this.#option("useCustomSortLists", true);
  }
  set useCustomSortLists(on: boolean) {
    this.$handle.state.options["useCustomSortLists"] = on;
  }
  get hierarchies(): PivotHierarchyCollection {
    return new PivotHierarchyCollection(this.$handle);
  }
  get rowHierarchies(): RowColumnPivotHierarchyCollection {
    return new RowColumnPivotHierarchyCollection(this.$handle, "rows");
  }
  get columnHierarchies(): RowColumnPivotHierarchyCollection {
    return new RowColumnPivotHierarchyCollection(this.$handle, "columns");
  }
  get filterHierarchies(): FilterPivotHierarchyCollection {
    return new FilterPivotHierarchyCollection(this.$handle);
  }
  get dataHierarchies(): DataPivotHierarchyCollection {
    return new DataPivotHierarchyCollection(this.$handle);
  }
  get layout(): PivotLayout {
    return new PivotLayout(this.$handle);
  }
  get worksheet(): object {
    return this.$handle.book.api.worksheet(this.$handle.state.sheet);
  }

  refresh(): void {
    this.$handle.redraw();
  }
  delete(): void {
    const { book } = this.$handle;
    erasePivot(this.$handle.state);
    book.pivots.splice(book.pivots.indexOf(this.$handle.pivot), 1);
    book.feed.notify({ kind: "pivots", sheetId: this.$handle.pivot.sheet.id });
  }
  getDataSourceString(): string {
    const { source } = this.$handle.state;
    return "table" in source ? source.table.name : formatAddress(source.sheet.name, source.area);
  }
  getDataSourceType(): string {
    return "table" in this.$handle.state.source ? "LocalTable" : "LocalRange";
  }

  #option(name: string, fallback: boolean): boolean {
    return (this.$handle.state.options[name] as boolean | undefined) ?? fallback;
  }
}
