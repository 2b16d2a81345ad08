import { HostError } from "../../protocol/hostError";
import { sourcePlace } from "../range/sourcePlace";
import { containsArea, isSingleCell, type Area } from "../state/area";
import { invalidArgument } from "../state/notFound";
import type { DataHierarchyState } from "../state/pivotState";
import { DataPivotHierarchy } from "./dataPivotHierarchy";
import { PivotItem } from "./pivotItem";
import { PivotItemCollection } from "./pivotItemCollection";
import { fieldState } from "./pivotItems";
import type { PivotHandle } from "./pivotHandle";

const layouts = ["Compact", "Tabular", "Outline"];
const locations = ["AtTop", "AtBottom", "Off"];

/** https://learn.microsoft.com/javascript/api/excel/excel.pivotlayout */
export class PivotLayout {
  static readonly api = { name: "PivotLayout" };

  constructor(private readonly handle: PivotHandle) {}

  get layoutType(): string {
    return this.handle.state.layoutType;
  }
  set layoutType(layout: string) {
    if (!layouts.includes(layout)) throw invalidArgument();
    this.handle.state.layoutType = layout;
    this.handle.redraw();
  }
  get subtotalLocation(): string {
    return this.handle.state.subtotalLocation;
  }
  set subtotalLocation(location: string) {
    if (!locations.includes(location)) throw invalidArgument();
    this.handle.state.subtotalLocation = location;
    this.handle.redraw();
  }
  /** The column of totals at the right. */
  get showRowGrandTotals(): boolean {
    return this.handle.state.showRowGrandTotals;
  }
  set showRowGrandTotals(show: boolean) {
    this.handle.state.showRowGrandTotals = show;
    this.handle.redraw();
  }
  /** The row of totals at the bottom. */
  get showColumnGrandTotals(): boolean {
    return this.handle.state.showColumnGrandTotals;
  }
  set showColumnGrandTotals(show: boolean) {
    this.handle.state.showColumnGrandTotals = show;
    this.handle.redraw();
  }
  get autoFormat(): boolean {
    return this.#option("autoFormat", true);
  }
  set autoFormat(on: boolean) {
    this.handle.state.options["autoFormat"] = on;
  }
  get enableFieldList(): boolean {
    return this.#option("enableFieldList", true);
  }
  set enableFieldList(on: boolean) {
    this.handle.state.options["enableFieldList"] = on;
  }
  get preserveFormatting(): boolean {
    return this.#option("preserveFormatting", true);
  }
  set preserveFormatting(on: boolean) {
    this.handle.state.options["preserveFormatting"] = on;
  }
  get altTextTitle(): string {
    return this.#option("altTextTitle", "");
  }
  set altTextTitle(text: string) {
    this.handle.state.options["altTextTitle"] = text;
  }
  get altTextDescription(): string {
    return this.#option("altTextDescription", "");
  }
  set altTextDescription(text: string) {
    this.handle.state.options["altTextDescription"] = text;
  }

  /** What stands where a group has no value, while `fillEmptyCells` is on. */
  get emptyCellText(): string {
    return this.#option("emptyCellText", "");
  }
  set emptyCellText(text: string) {
    this.#redraw("emptyCellText", text);
  }
  get fillEmptyCells(): boolean {
    return this.#option("fillEmptyCells", true);
  }
  set fillEmptyCells(fill: boolean) {
    this.#redraw("fillEmptyCells", fill);
  }
  get showFieldHeaders(): boolean {
    return this.#option("showFieldHeaders", true);
  }
  set showFieldHeaders(show: boolean) {
    this.#redraw("showFieldHeaders", show);
  }

  /** In outline and tabular layout every line says which groups it belongs to. */
  repeatAllItemLabels(repeat: boolean): void {
    this.#redraw("repeatLabels", repeat);
  }
  displayBlankLineAfterEachItem(display: boolean): void {
    this.#redraw("blankLines", display);
  }

  /** Without the filters above. */
  getRange(): object {
    return this.#range(this.handle.state.drawn?.whole ?? this.handle.state.anchor);
  }
  getDataBodyRange(): object {
    return this.#range(this.handle.state.drawn?.body);
  }
  getRowLabelRange(): object {
    return this.#range(this.handle.state.drawn?.rowLabels);
  }
  getColumnLabelRange(): object {
    return this.#range(this.handle.state.drawn?.columnLabels);
  }
  getFilterAxisRange(): object {
    return this.#range(this.handle.state.drawn?.filterAxis);
  }

  /** The values a cell of the body shows. @throws HostError InvalidArgument for a cell outside it */
  getDataHierarchy(cell: unknown): DataPivotHierarchy {
    return new DataPivotHierarchy(this.handle, this.#at(cell).data);
  }
  /** The items of an axis ("Row", "Column") that a cell of the body counts. */
  getPivotItems(axis: string, cell: unknown): PivotItemCollection {
    const { row, column } = this.#at(cell);
    const { rows, columns } = this.handle.state;
    const [fields, path] =
      axis === "Row" ? [rows, row] : axis === "Column" ? [columns, column] : [];
    if (!fields || !path) throw invalidArgument();
    return new PivotItemCollection(() =>
      path.map((item, index) => new PivotItem(this.handle, fields[index] ?? "", item)),
    );
  }
  /** Sorts the innermost row field by the values of the cell's data field. */
  setAutoSortOnCell(cell: unknown, sortBy: string): void {
    const { data, row } = this.#at(cell);
    const field = this.handle.state.rows[Math.max(0, row.length - 1)];
    if (field === undefined) throw invalidArgument();
    const state = fieldState(this.handle.state, field);
    state.ascending = sortBy !== "Descending";
    state.sortBy = data.id;
    this.handle.redraw();
  }

  #at(cell: unknown): {
    data: DataHierarchyState;
    row: readonly string[];
    column: readonly string[];
  } {
    const { state, book } = this.handle;
    const { sheet, area } = sourcePlace(cell, book, state.sheet);
    const { drawn, data } = state;
    const body = drawn?.body;
    if (
      !drawn ||
      !body ||
      sheet !== state.sheet ||
      !containsArea(body, area) ||
      !isSingleCell(area)
    )
      throw invalidArgument();
    const across = area.column - body.column;
    const hierarchy = data[across % data.length];
    if (!hierarchy) throw invalidArgument();
    return {
      data: hierarchy,
      row: drawn.rowPaths[area.row - body.row] ?? [],
      column: drawn.columnPaths[Math.floor(across / data.length)] ?? [],
    };
  }

  #option<T>(name: string, fallback: T): T {
    return (this.handle.state.options[name] as T | undefined) ?? fallback;
  }

  #redraw(name: string, value: unknown): void {
    this.handle.state.options[name] = value;
    this.handle.redraw();
  }

  #range(area: Area | undefined): object {
    if (!area) throw new HostError("InvalidOperation", "The PivotTable has no such part yet.");
    return this.handle.book.api.range(this.handle.state.sheet, area);
  }
}
