import type { Book } from "../state/book";
import type { SlicerState } from "../state/slicerState";
import type { Facet } from "./facet";
import { pivotFacet } from "./pivotFacet";
import { tableFacet } from "./tableFacet";

/** A slicer and what it filters: what its API objects share. */
export class SlicerHandle {
  readonly #facet: Facet;

  constructor(
    private readonly book: Book,
    readonly slicer: SlicerState,
  ) {
    const { source, field } = slicer;
    this.#facet =
      "pivot" in source
        ? pivotFacet(book, source.pivot, field)
        : tableFacet(book, source.table, field);
  }

  /** The items, in the order in which the slicer shows them. */
  get keys(): string[] {
    const items = this.#facet.keys();
    return this.slicer.sortBy === "Descending" ? items.reverse() : items;
  }

  get selected(): string[] {
    const shown = new Set(this.#facet.selected());
    return this.keys.filter((key) => shown.has(key));
  }

  /** Shows these items only; all of them when none is named. */
  select(keys: readonly string[]): void {
    const all = keys.length === 0 || this.keys.every((key) => keys.includes(key));
    if (all) this.#facet.clear();
    else this.#facet.select(keys);
  }

  changed(): void {
    this.book.dirty = true;
    this.book.feed.notify({ kind: "slicers", sheetId: this.slicer.sheet.id });
  }
}
