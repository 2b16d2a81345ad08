import { ConditionalFormatCollection } from "../conditionalFormat/conditionalFormatCollection";
import { clearCells, type ClearApplyTo } from "../edits/clearCells";
import { RangeFormat } from "../format/rangeFormat";
import { readFormat } from "../format/readFormat";
import { formatAddress } from "../state/address";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  cellCountOf,
  intersect,
  isEntireColumn,
  isEntireRow,
  type Area,
} from "../state/area";
import { notFound } from "../state/notFound";
import { applyStyle, styleProperty } from "../style/applyStyle";
import { DataValidation } from "../validation/dataValidation";
import { copyCells, type CopyType } from "../edits/copyCells";
import { areaFrom } from "./areaFrom";
import { RangeAreasHandle } from "./rangeAreasHandle";
import { RangeCollection } from "./rangeCollection";
import { sourcePlace } from "./sourcePlace";
import { specialCells } from "./specialCells";
import { usedArea } from "./usedArea";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export class RangeAreas extends RangeAreasHandle {
  static readonly api = {
    settles: ["getSpecialCells", "getSpecialCellsOrNullObject"],
    name: "RangeAreas",
    navigations: ["areas", "worksheet", "format", "conditionalFormats", "dataValidation"],
  };

  get address(): string {
    return this.$areas.map((area) => formatAddress(this.$sheet.name, area)).join(",");
  }
  get addressLocal(): string {
    return this.address;
  }
  get areaCount(): number {
    return this.$areas.length;
  }
  get cellCount(): number {
    return this.$areas.reduce((sum, area) => sum + cellCountOf(area), 0);
  }
  get isEntireColumn(): boolean {
    return this.$areas.every(isEntireColumn);
  }
  get isEntireRow(): boolean {
    return this.$areas.every(isEntireRow);
  }
  get areas(): RangeCollection {
    return new RangeCollection([this]);
  }
  get worksheet(): object {
    return this.$book.api.worksheet(this.$sheet);
  }
  get format(): RangeFormat {
    return new RangeFormat(this);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }
  get style(): string | null {
    return readFormat(this, styleProperty);
  }
  set style(name: string) {
    applyStyle(this, name);
  }

  getTables(fullyContained = false): object {
    return this.$book.api.tablesIn(this, fullyContained);
  }
  setDirty(): void {
    for (const area of this.$areas) this.$book.calculator.touch(this.$sheet.id, area);
  }
  /** Linked data becomes its text: there is none. */
  convertDataTypeToText(): void {
    return undefined;
  }
  calculate(): Promise<void> {
    return this.$book.calculator.calculate();
  }
  clear(applyTo: ClearApplyTo = "All"): void {
    for (const area of this.$areas) clearCells(this.$book, this.$sheet, area, applyTo);
  }
  copyFrom(
    source: unknown,
    copyType: CopyType = "All",
    skipBlanks = false,
    transpose = false,
  ): void {
    const place = sourcePlace(source, this.$book, this.$sheet);
    for (const area of this.$areas) {
      copyCells(
        this.$book,
        place,
        { sheet: this.$sheet, area },
        { type: copyType, skipBlanks, transpose },
      );
    }
  }
  getEntireRow(): RangeAreas {
    return this.#at(this.$areas.map((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })));
  }
  getEntireColumn(): RangeAreas {
    return this.#at(this.$areas.map((area) => ({ ...area, row: 0, rows: MAX_ROWS })));
  }
  getOffsetRangeAreas(rows: number, columns: number): RangeAreas {
    return this.#at(
      this.$areas.map((area) => ({ ...area, row: area.row + rows, column: area.column + columns })),
    );
  }
  getIntersection(other: unknown): RangeAreas {
    return this.#some(this.#common(other));
  }
  getIntersectionOrNullObject(other: unknown): RangeAreas | null {
    const common = this.#common(other);
    return common.length > 0 ? this.#at(common) : null;
  }
  getSpecialCells(cellType: string, valueType = "All"): RangeAreas {
    return this.#some(this.#special(cellType, valueType));
  }
  getSpecialCellsOrNullObject(cellType: string, valueType = "All"): RangeAreas | null {
    const areas = this.#special(cellType, valueType);
    return areas.length > 0 ? this.#at(areas) : null;
  }
  getUsedRangeAreas(valuesOnly = false): RangeAreas {
    return this.#some(this.#used(valuesOnly));
  }
  getUsedRangeAreasOrNullObject(valuesOnly = false): RangeAreas | null {
    const areas = this.#used(valuesOnly);
    return areas.length > 0 ? this.#at(areas) : null;
  }

  #common(other: unknown): Area[] {
    const others =
      other instanceof RangeAreasHandle ? other.$areas : [areaFrom(other, this.$sheet)];
    return this.$areas.flatMap((area) => others.flatMap((second) => intersect(area, second) ?? []));
  }

  #special(cellType: string, valueType: string): Area[] {
    return this.$areas.flatMap((area) => specialCells(this.$sheet, area, cellType, valueType));
  }

  #used(valuesOnly: boolean): Area[] {
    return this.$areas.flatMap((area) => usedArea(this.$sheet, valuesOnly, area) ?? []);
  }

  #some(areas: readonly Area[]): RangeAreas {
    if (areas.length === 0) throw notFound();
    return this.#at(areas);
  }

  #at(areas: readonly Area[]): RangeAreas {
    return new RangeAreas(this.$book, this.$sheet, areas);
  }
}
