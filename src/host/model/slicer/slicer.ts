import { HostError } from "../../protocol/hostError";
import type { Book } from "../state/book";
import { invalidArgument } from "../state/notFound";
import type { SlicerState } from "../state/slicerState";
import { SlicerHandle } from "./slicerHandle";
import { SlicerItemCollection } from "./slicerItemCollection";

/** A slicer lives as long as what it filters. */
export const liveSlicers = ({ pivots, tables, slicers }: Book): SlicerState[] =>
  slicers.filter(({ source }) =>
    "pivot" in source ? pivots.includes(source.pivot) : tables.includes(source.table),
  );

const sortings = ["DataSourceOrder", "Ascending", "Descending"];

/** https://learn.microsoft.com/javascript/api/excel/excel.slicer */
export class Slicer {
  static readonly api = { name: "Slicer", navigations: ["slicerItems", "worksheet"] };
  readonly $handle: SlicerHandle;

  constructor(
    private readonly book: Book,
    private readonly slicer: SlicerState,
  ) {
    this.$handle = new SlicerHandle(book, slicer);
  }

  get $id(): string {
    return this.slicer.id;
  }
  get id(): string {
    return this.slicer.id;
  }
  get name(): string {
    return this.slicer.name;
  }
  set name(name: string) {
    const wanted = name.toLowerCase();
    const others = liveSlicers(this.book).filter((other) => other !== this.slicer);
    if (others.some((other) => other.name.toLowerCase() === wanted))
      throw new HostError(
        "ItemAlreadyExists",
        "A resource with the same name or identifier already exists.",
      );
    this.#set({ name });
  }
  get caption(): string {
    return this.slicer.caption;
  }
  set caption(caption: string) {
    this.#set({ caption });
  }
  get left(): number {
    return this.slicer.left;
  }
  set left(left: number) {
    this.#set({ left: atLeast(0, left) });
  }
  get top(): number {
    return this.slicer.top;
  }
  set top(top: number) {
    this.#set({ top: atLeast(0, top) });
  }
  get width(): number {
    return this.slicer.width;
  }
  set width(width: number) {
    this.#set({ width: atLeast(Number.MIN_VALUE, width) });
  }
  get height(): number {
    return this.slicer.height;
  }
  set height(height: number) {
    this.#set({ height: atLeast(Number.MIN_VALUE, height) });
  }
  get sortBy(): string {
    return this.slicer.sortBy;
  }
  set sortBy(sortBy: string) {
    if (!sortings.includes(sortBy)) throw invalidArgument();
    this.#set({ sortBy });
  }
  get style(): string {
    return this.slicer.style;
  }
  set style(style: string) {
    this.#set({ style });
  }
  get isFilterCleared(): boolean {
    return this.$handle.selected.length === this.$handle.keys.length;
  }
  get slicerItems(): SlicerItemCollection {
    return new SlicerItemCollection(this.$handle);
  }
  get worksheet(): object {
    return this.book.api.worksheet(this.slicer.sheet);
  }

  clearFilters(): void {
    this.$handle.select([]);
  }
  /** What it filters stays as it is. */
  delete(): void {
    this.book.slicers.splice(this.book.slicers.indexOf(this.slicer), 1);
    this.$handle.changed();
  }
  getSelectedItems(): string[] {
    return this.$handle.selected;
  }
  selectItems(items: readonly string[] = []): void {
    this.$handle.select(items);
  }

  #set(change: Partial<SlicerState>): void {
    Object.assign(this.slicer, change);
    this.$handle.changed();
  }
}

function atLeast(least: number, size: number): number {
  if (!(size >= least)) throw invalidArgument();
  return size;
}
