import { CellReader } from "../cells/cellReader";
import { categoryOf } from "../cells/formatCategory";
import { isSingleCell, type Area } from "../state/area";
import { invalidArgument, notFound } from "../state/notFound";
import { RangeOutline } from "./rangeOutline";

/** The part of a range that knows of array formulas, and of what its cells would be taken for. */
export abstract class RangeSpill extends RangeOutline {
  /** True when an array formula of these cells fills others. */
  get hasSpill(): boolean {
    return this.#spill() !== undefined;
  }
  /** True when the cells belong to an array formula. */
  get savedAsArray(): boolean {
    return this.#parent() !== undefined;
  }
  get numberFormatCategories(): string[][] | null {
    const reader = new CellReader(this.$sheet);
    return this.$grid((row, column) => categoryOf(reader.format(row, column)));
  }
  /** No cell of this host is linked to a data service. */
  get linkedDataTypeState(): string[][] | null {
    return this.$grid(() => "None");
  }

  getSpillingToRange(): this {
    const area = this.#spill();
    if (!area) throw notFound();
    return this.$at(area);
  }
  getSpillingToRangeOrNullObject(): this | null {
    const area = this.#spill();
    return area ? this.$at(area) : null;
  }
  /** The cell whose formula fills this one. @throws HostError InvalidArgument for several cells, ItemNotFound */
  getSpillParent(): this {
    if (!isSingleCell(this.$area)) throw invalidArgument();
    const area = this.#parent();
    if (!area) throw notFound();
    return this.$at(area);
  }
  getSpillParentOrNullObject(): this | null {
    const area = isSingleCell(this.$area) ? this.#parent() : undefined;
    return area ? this.$at(area) : null;
  }
  /** The cells are calculated again when something next reads a value. */
  setDirty(): void {
    this.$book.calculator.touch(this.$sheet.id, this.$area);
  }
  /** Linked data becomes its text: there is none. */
  convertDataTypeToText(): void {
    return undefined;
  }

  #spill(): Area | undefined {
    return this.$sheet.engine.spillOf(this.$sheet.id, this.$area.row, this.$area.column);
  }

  #parent(): Area | undefined {
    const place = this.$sheet.engine.spillParentOf(
      this.$sheet.id,
      this.$area.row,
      this.$area.column,
    );
    return place && { ...place, rows: 1, columns: 1 };
  }
}
