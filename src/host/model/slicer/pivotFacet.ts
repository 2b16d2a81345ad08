import { hiddenItems } from "../pivot/pivotFilters";
import { PivotHandle } from "../pivot/pivotHandle";
import { fieldState, itemsOf } from "../pivot/pivotItems";
import type { Book } from "../state/book";
import type { PivotState } from "../state/pivotState";
import type { Facet } from "./facet";

/** A field of a pivot table: its slicer is the field's filter by hand. */
export function pivotFacet(book: Book, pivot: PivotState, name: string): Facet {
  const handle = new PivotHandle(book, pivot);
  const keep = (filter: { selectedItems: string[] } | undefined): void => {
    const field = fieldState(handle.state, name);
    field.hidden.clear();
    field.sliced = true;
    if (filter) field.filters["manualFilter"] = filter;
    else delete field.filters["manualFilter"];
    handle.redraw();
  };
  return {
    keys: () => itemsOf(handle.source, name),
    selected: () => {
      const hidden = hiddenItems(handle.state, handle.source, name);
      return itemsOf(handle.source, name).filter((key) => !hidden.has(key));
    },
    select: (keys) => keep({ selectedItems: [...keys] }),
    clear: () => keep(undefined),
  };
}
