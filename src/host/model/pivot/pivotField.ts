import { invalidArgument } from "../state/notFound";
import type { PivotFieldState } from "../state/pivotState";
import { checkDateFilter, type DateFilter } from "../filter/dateTest";
import { DataPivotHierarchy } from "./dataPivotHierarchy";
import type { PivotHandle } from "./pivotHandle";
import { PivotItem } from "./pivotItem";
import { PivotItemCollection } from "./pivotItemCollection";
import { fieldState, itemsOf } from "./pivotItems";

const kinds = ["dateFilter", "labelFilter", "manualFilter", "valueFilter"];
const kindOf: Readonly<Record<string, string>> = {
  Date: "dateFilter",
  Label: "labelFilter",
  Manual: "manualFilter",
  Value: "valueFilter",
};

/** https://learn.microsoft.com/javascript/api/excel/excel.pivotfield */
export class PivotField {
  static readonly api = { name: "PivotField", navigations: ["items"] };

  constructor(
    private readonly handle: PivotHandle,
    readonly $id: string,
  ) {}

  get id(): string {
    return this.$id;
  }
  get name(): string {
    return this.$id;
  }
  get showAllItems(): boolean {
    return this.#state.showAllItems ?? false;
  }
  set showAllItems(show: boolean) {
    this.#state.showAllItems = show;
  }
  get subtotals(): Record<string, boolean> {
    return this.#state.subtotals;
  }
  set subtotals(subtotals: Record<string, boolean>) {
    this.#state.subtotals = subtotals;
    this.handle.redraw();
  }
  get items(): PivotItemCollection {
    return new PivotItemCollection(() =>
      itemsOf(this.handle.source, this.$id).map(
        (item) => new PivotItem(this.handle, this.$id, item),
      ),
    );
  }

  /** `PivotFilters`. @throws HostError InvalidArgument without one, UnsupportedOperation for one by today's date */
  applyFilter(filter: Readonly<Record<string, unknown>>): void {
    const given = Object.keys(filter).filter(
      (kind) => filter[kind] !== undefined && filter[kind] !== null,
    );
    if (given.length === 0 || given.some((kind) => !kinds.includes(kind))) throw invalidArgument();
    if (given.includes("dateFilter")) checkDateFilter(filter["dateFilter"] as DateFilter);
    for (const kind of given) this.#state.filters[kind] = filter[kind];
    this.handle.redraw();
  }
  clearAllFilters(): void {
    this.#state.filters = {};
    this.handle.redraw();
  }
  clearFilter(filterType: string): void {
    delete this.#state.filters[kindOf[filterType] ?? ""];
    this.handle.redraw();
  }
  getFilters(): Record<string, unknown> {
    return this.#state.filters;
  }
  isFiltered(filterType?: string): boolean {
    const wanted = filterType === undefined ? kinds : [kindOf[filterType] ?? ""];
    return wanted.some((kind) => this.#state.filters[kind] !== undefined);
  }
  sortByLabels(sortBy: string): void {
    this.#sort(sortBy, undefined);
  }
  sortByValues(sortBy: string, values: unknown): void {
    if (!(values instanceof DataPivotHierarchy)) throw invalidArgument();
    this.#sort(sortBy, values.id);
  }

  get #state(): PivotFieldState {
    return fieldState(this.handle.state, this.$id);
  }

  #sort(direction: string, by: string | undefined): void {
    this.#state.ascending = direction !== "Descending";
    this.#state.sortBy = by;
    this.handle.redraw();
  }
}
