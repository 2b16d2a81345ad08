import { isUnbounded, type Area } from "../state/area";
import { invalidArgument } from "../state/notFound";
import { getProperties, setProperties, type PropertyBag } from "./propertyBags";
import { RangeEditing } from "./rangeEditing";
import { sizeMismatch } from "./spread";

/** The part of a range that reads and writes the properties of its cells, rows and columns one by one. */
export abstract class RangeProperties extends RangeEditing {
  getCellProperties(asked: PropertyBag): Record<string, unknown>[][] {
    if (isUnbounded(this.$area)) throw invalidArgument();
    return this.#rows(this.$area).map((row) =>
      this.#columns(row).map((cell) => getProperties(this.$at(cell), asked)),
    );
  }
  getRowProperties(asked: PropertyBag): Record<string, unknown>[] {
    return this.#rows(this.$area).map((row) => getProperties(this.$at(row), asked));
  }
  getColumnProperties(asked: PropertyBag): Record<string, unknown>[] {
    return this.#columns(this.$area).map((column) => getProperties(this.$at(column), asked));
  }
  setCellProperties(bags: readonly (readonly PropertyBag[])[]): void {
    const rows = this.#rows(this.$area);
    if (rows.length !== bags.length) throw invalidArgument(sizeMismatch);
    rows.forEach((row, index) => this.#set(this.#columns(row), bags[index] ?? []));
  }
  setRowProperties(bags: readonly PropertyBag[]): void {
    this.#set(this.#rows(this.$area), bags);
  }
  setColumnProperties(bags: readonly PropertyBag[]): void {
    this.#set(this.#columns(this.$area), bags);
  }

  #set(areas: readonly Area[], bags: readonly PropertyBag[]): void {
    if (areas.length !== bags.length) throw invalidArgument(sizeMismatch);
    areas.forEach((area, index) => setProperties(this.$at(area), bags[index] ?? {}));
  }

  #rows(area: Area): Area[] {
    return Array.from({ length: area.rows }, (_, index) => ({
      ...area,
      row: area.row + index,
      rows: 1,
    }));
  }

  #columns(area: Area): Area[] {
    return Array.from({ length: area.columns }, (_, index) => ({
      ...area,
      column: area.column + index,
      columns: 1,
    }));
  }
}
