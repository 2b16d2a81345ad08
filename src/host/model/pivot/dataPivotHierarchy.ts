import { invalidArgument } from "../state/notFound";
import type { DataHierarchyState } from "../state/pivotState";
import { isAggregation } from "./aggregate";
import type { PivotHandle } from "./pivotHandle";
import { pivotWordsFor } from "./pivotWords";
import { readShowAs } from "./shownAs";

/** https://learn.microsoft.com/javascript/api/excel/excel.datapivothierarchy */
export class DataPivotHierarchy {
  static readonly api = { name: "DataPivotHierarchy", navigations: ["field"] };

  constructor(
    private readonly handle: PivotHandle,
    private readonly data: DataHierarchyState,
  ) {}

  get $id(): string {
    return this.data.id;
  }
  get id(): string {
    return this.data.id;
  }
  get name(): string {
    return this.data.name;
  }
  /** Not the name of a field. */
  set name(name: string) {
    if (this.handle.state.fields.includes(name))
      throw invalidArgument("PivotTable field name already exists.");
    this.data.name = name;
    this.handle.redraw();
  }
  get field(): object {
    return this.handle.book.api.pivotField(this.handle.state, this.data.field);
  }
  get position(): number {
    return this.handle.state.data.indexOf(this.data);
  }
  set position(position: number) {
    const { data } = this.handle.state;
    if (!Number.isInteger(position) || position < 0 || position >= data.length)
      throw invalidArgument();
    data.splice(this.position, 1);
    data.splice(position, 0, this.data);
    this.handle.redraw();
  }
  get numberFormat(): string {
    return this.data.numberFormat;
  }
  set numberFormat(format: string) {
    this.data.numberFormat = format;
    this.handle.redraw();
  }
  get summarizeBy(): string {
    return this.data.summarizeBy;
  }
  /** A caption that was made for the old function follows. */
  set summarizeBy(by: string) {
    if (!isAggregation(by)) throw invalidArgument();
    const { caption } = pivotWordsFor(this.handle.book.locale);
    const { field, summarizeBy } = this.data;
    if (this.data.name === caption(summarizeBy, field)) this.data.name = caption(by, field);
    this.data.summarizeBy = by;
    this.handle.redraw();
  }
  get showAs(): Readonly<Record<string, unknown>> {
    return { calculation: this.data.showAs.calculation };
  }
  set showAs(rule: Readonly<Record<string, unknown>>) {
    this.data.showAs = readShowAs(rule);
    this.handle.redraw();
  }

  setToDefault(): void {
    this.data.showAs = { calculation: "None" };
    this.data.numberFormat = "General";
    this.handle.redraw();
  }
}
