import type { PivotHandle } from "../pivot/pivotHandle";
import { fieldState, itemsOf } from "../pivot/pivotItems";
import { hiddenItems } from "../pivot/pivotFilters";
import type { SlicerState } from "../state/slicerState";

/** A slicer and the pivot table that it filters: what its API objects share. */
export class SlicerHandle {
  constructor(
    readonly slicer: SlicerState,
    readonly pivot: PivotHandle,
  ) {}

  /** The items of the field, in the order in which the slicer shows them. */
  get keys(): string[] {
    const items = itemsOf(this.pivot.source, this.slicer.field);
    return this.slicer.sortBy === "Descending" ? items.reverse() : items;
  }

  get selected(): string[] {
    const hidden = hiddenItems(this.pivot.state, this.pivot.source, this.slicer.field);
    return this.keys.filter((key) => !hidden.has(key));
  }

  /** Shows these items only; all of them when none is named. A slicer is the field's filter by hand. */
  select(keys: readonly string[]): void {
    const field = fieldState(this.pivot.state, this.slicer.field);
    field.hidden.clear();
    field.sliced = true;
    const all = keys.length === 0 || this.keys.every((key) => keys.includes(key));
    if (all) delete field.filters["manualFilter"];
    else field.filters["manualFilter"] = { selectedItems: [...keys] };
    this.pivot.redraw();
  }

  changed(): void {
    this.pivot.book.dirty = true;
    this.pivot.book.feed.notify({ kind: "slicers", sheetId: this.slicer.sheet.id });
  }
}
