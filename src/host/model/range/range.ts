import { ConditionalFormatCollection } from "../conditionalFormat/conditionalFormatCollection";
import { readFormat } from "../format/readFormat";
import { RangeFormat } from "../format/rangeFormat";
import { toPoints } from "../format/sizes";
import type { Area } from "../state/area";
import { notFound } from "../state/notFound";
import { applyStyle, styleProperty } from "../style/applyStyle";
import { DataValidation } from "../validation/dataValidation";
import { autoFill } from "../edits/autoFill";
import { areaFrom } from "./areaFrom";
import { readHyperlink, writeHyperlink, type Hyperlink } from "./hyperlink";
import { RangeSpill } from "./rangeSpill";
import { RangeView } from "./rangeView";
import { surroundingArea } from "./surroundingArea";
import { relatedCells, type Direction } from "./references";
import { RangeSort } from "./rangeSort";
import { specialCells } from "./specialCells";
import { WorkbookRangeAreas } from "./workbookRangeAreas";

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
export class Range extends RangeSpill {
  static readonly api = {
    settles: [
      "getSpecialCells",
      "getSpecialCellsOrNullObject",
      "find",
      "findOrNullObject",
      "getSurroundingRegion",
      "getRangeEdge",
      "getExtendedRange",
      "getSpillingToRange",
      "getSpillingToRangeOrNullObject",
      "getSpillParent",
      "getSpillParentOrNullObject",
    ],
    still: ["merge", "select", "unmerge", "_ValidateArraySize"],
    name: "Range",
    navigations: ["worksheet", "format", "sort", "conditionalFormats", "dataValidation"],
  };

  get worksheet(): object {
    return this.$book.api.worksheet(this.$sheet);
  }
  get format(): RangeFormat {
    return new RangeFormat(this);
  }
  get sort(): RangeSort {
    return new RangeSort(this);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }
  /** The name of the cell style; null when cells differ. */
  get style(): string | null {
    return readFormat(this, styleProperty);
  }
  set style(name: string) {
    applyStyle(this, name);
  }
  get hyperlink(): Hyperlink | null {
    return readHyperlink(this);
  }
  set hyperlink(link: Hyperlink) {
    writeHyperlink(this, link);
  }
  /** Distances in points from the sheet's left and top. */
  get left(): number {
    return this.#width(0, this.$area.column);
  }
  get top(): number {
    return this.#height(0, this.$area.row);
  }
  get width(): number {
    return this.#width(this.$area.column, this.$area.column + this.$area.columns);
  }
  get height(): number {
    return this.#height(this.$area.row, this.$area.row + this.$area.rows);
  }

  select(): void {
    this.$book.activate(this.$sheet);
    this.$book.select({ sheetId: this.$sheet.id, areas: [this.$area] }, true);
  }
  calculate(): Promise<void> {
    return this.$book.calculator.calculate();
  }
  /** The cells that are not hidden. */
  getVisibleView(): RangeView {
    return new RangeView(this, this.$area);
  }
  autoFill(destination?: unknown, autoFillType = "FillDefault"): void {
    const area =
      destination === undefined
        ? surroundingArea(this.$sheet, this.$area)
        : areaFrom(destination, this.$sheet);
    autoFill(this.$book, this.$sheet, this.$area, area, autoFillType);
  }
  getTables(fullyContained = false): object {
    return this.$book.api.tablesIn(this, fullyContained);
  }
  getPivotTables(fullyContained = false): object {
    return this.$book.api.pivotTablesIn(this, fullyContained);
  }
  getSpecialCells(cellType: string, valueType = "All"): object {
    const areas = specialCells(this.$sheet, this.$area, cellType, valueType);
    if (areas.length === 0) throw notFound();
    return this.$book.api.rangeAreas(this.$sheet, areas);
  }
  getSpecialCellsOrNullObject(cellType: string, valueType = "All"): object | null {
    const areas = specialCells(this.$sheet, this.$area, cellType, valueType);
    return areas.length === 0 ? null : this.$book.api.rangeAreas(this.$sheet, areas);
  }

  /** The cells the formulas of these refer to. @throws HostError ItemNotFound when there are none */
  getDirectPrecedents(): WorkbookRangeAreas {
    return this.#related("precedents", true);
  }
  getPrecedents(): WorkbookRangeAreas {
    return this.#related("precedents", false);
  }
  /** The cells whose formulas refer to these. @throws HostError ItemNotFound when there are none */
  getDirectDependents(): WorkbookRangeAreas {
    return this.#related("dependents", true);
  }
  getDependents(): WorkbookRangeAreas {
    return this.#related("dependents", false);
  }

  protected override $at(area: Area): this {
    return new Range(this.$book, this.$sheet, area) as this;
  }

  #related(direction: Direction, direct: boolean): WorkbookRangeAreas {
    const start = { sheet: this.$sheet, area: this.$area };
    const parts = relatedCells(this.$book, start, direction, direct);
    if (parts.length === 0) throw notFound();
    return new WorkbookRangeAreas(this.$book, parts);
  }

  #width(from: number, to: number): number {
    let pixels = 0;
    for (let column = from; column < to; column += 1)
      pixels += this.$sheet.grid.getColumnWidth(column);
    return toPoints(pixels);
  }

  #height(from: number, to: number): number {
    const grid = this.$sheet.grid;
    const known = Math.min(to, grid.getRowCount());
    let pixels = Math.max(0, to - Math.max(from, known)) * grid.getConfig().defaultRowHeight;
    for (let row = from; row < known; row += 1) pixels += grid.getRowHeight(row);
    return toPoints(pixels);
  }
}
