import { invalidArgument } from "../state/notFound";
import type { PivotFieldState } from "../state/pivotState";
import { DataPivotHierarchy } from "./dataPivotHierarchy";
import type { PivotHandle } from "./pivotHandle";
import { PivotItemCollection } from "./pivotItemCollection";
import { fieldState } from "./pivotItems";

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
    return false;
  }
  get subtotals(): Record<string, boolean> {
    return this.#state.subtotals;
  }
  set subtotals(subtotals: Record<string, boolean>) {
    this.#state.subtotals = subtotals;
    this.handle.redraw();
  }
  get items(): PivotItemCollection {
    return new PivotItemCollection(this.handle, this.$id);
  }

  /** `PivotFilters`: by hand, by label or by value. @throws HostError InvalidArgument for any other */
  applyFilter(filter: Readonly<Record<string, unknown>>): void {
    const given = Object.keys(filter).filter(
      (kind) => filter[kind] !== undefined && filter[kind] !== null,
    );
    if (
      given.length === 0 ||
      given.some((kind) => kind === "dateFilter" || !kinds.includes(kind))
    ) {
      throw invalidArgument("This host filters pivot fields by label, by value or by hand.");
    }
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
