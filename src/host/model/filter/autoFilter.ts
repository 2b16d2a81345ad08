import type { Area } from "../state/area";
import type { Book } from "../state/book";
import { invalidArgument, notFound } from "../state/notFound";
import type { SheetState } from "../state/sheetState";
import type { FilterCriteria } from "../state/filterCriteria";

/** A filter that is switched on, of a table or of a sheet. */
export type ActiveFilter = {
  area: Area;
  columns: readonly (FilterCriteria | undefined)[];
  set(index: number, criteria: FilterCriteria | undefined): void;
  reapply(): void;
};

/** https://learn.microsoft.com/javascript/api/excel/excel.autofilter */
export class AutoFilter {
  static readonly api = { name: "AutoFilter" };

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly find: () => ActiveFilter | undefined,
    private readonly start?: (range: unknown) => ActiveFilter,
    private readonly stop?: () => void,
  ) {}

  get enabled(): boolean {
    return this.find() !== undefined;
  }
  get isDataFiltered(): boolean {
    return this.find()?.columns.some((criteria) => criteria !== undefined) ?? false;
  }
  get criteria(): (FilterCriteria | null)[] {
    return this.find()?.columns.map((criteria) => criteria ?? null) ?? [];
  }

  /** Without a column the filter buttons are only shown. */
  apply(range: unknown, columnIndex?: number, criteria?: FilterCriteria): void {
    const filter = this.start ? this.start(range) : this.#must();
    if (columnIndex === undefined) return;
    if (columnIndex < 0 || columnIndex >= filter.area.columns || criteria === undefined)
      throw invalidArgument();
    filter.set(columnIndex, criteria);
  }
  clearColumnCriteria(columnIndex: number): void {
    this.#must().set(columnIndex, undefined);
  }
  clearCriteria(): void {
    const filter = this.find();
    filter?.columns.forEach((_criteria, index) => filter.set(index, undefined));
  }
  getRange(): object {
    return this.book.api.range(this.sheet, this.#must().area);
  }
  getRangeOrNullObject(): object | null {
    const filter = this.find();
    return filter ? this.book.api.range(this.sheet, filter.area) : null;
  }
  reapply(): void {
    this.find()?.reapply();
  }
  remove(): void {
    this.clearCriteria();
    this.stop?.();
  }

  #must(): ActiveFilter {
    const filter = this.find();
    if (!filter) throw notFound();
    return filter;
  }
}
