import { HostError } from "../../protocol/hostError";
import { Collection } from "../collection";
import { PivotField } from "../pivot/pivotField";
import { PivotTable } from "../pivot/pivotTable";
import { readSource } from "../pivot/pivotSource";
import type { Book } from "../state/book";
import { invalidArgument, notFound } from "../state/notFound";
import type { PivotState } from "../state/pivotState";
import type { SheetState } from "../state/sheetState";
import type { SlicerState } from "../state/slicerState";
import { Table } from "../table/table";
import { WorksheetLook } from "../worksheet/worksheetLook";
import { liveSlicers, Slicer } from "./slicer";

const DEFAULTS = {
  left: 180,
  top: 90,
  width: 144,
  height: 194,
  sortBy: "Ascending",
  style: "SlicerStyleLight1",
} as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.slicercollection */
export class SlicerCollection extends Collection<Slicer> {
  static readonly api = { settles: ["add"], name: "SlicerCollection" };

  constructor(
    private readonly book: Book,
    private readonly sheet?: SheetState,
  ) {
    super();
  }

  $items(): Slicer[] {
    return liveSlicers(this.book)
      .filter(({ sheet }) => this.sheet === undefined || sheet === this.sheet)
      .map((slicer) => new Slicer(this.book, slicer));
  }

  /** The source is a pivot table or its name, the field its name or the object. */
  add(source: unknown, field: unknown, destination?: unknown): Slicer {
    const pivot = this.#pivot(source);
    const name = field instanceof PivotField ? field.name : String(field);
    if (!readSource(pivot.source).fields.includes(name)) throw invalidArgument();
    const slicer: SlicerState = {
      ...DEFAULTS,
      id: this.book.ids.next(),
      sheet: this.#destination(destination),
      pivot,
      field: name,
      name: this.#free(name),
      caption: name,
    };
    this.book.slicers.push(slicer);
    const added = new Slicer(this.book, slicer);
    added.$handle.changed();
    return added;
  }

  getItemAt(index: number): Slicer {
    const slicer = this.$items()[index];
    if (!slicer) throw invalidArgument();
    return slicer;
  }

  protected override $names(slicer: Slicer): readonly string[] {
    return [slicer.id, slicer.name];
  }

  #pivot(source: unknown): PivotState {
    if (source instanceof PivotTable) return source.$handle.state;
    const wanted = String(source).toLowerCase();
    const isTable = this.book.tables.some(({ name }) => name.toLowerCase() === wanted);
    if (source instanceof Table || isTable)
      throw new HostError("UnsupportedOperation", "This host has slicers for pivot tables only.");
    const named = this.book.pivots.find(
      ({ id, name }) => id === source || name.toLowerCase() === wanted,
    );
    if (!named) throw notFound();
    return named;
  }

  #destination(destination: unknown): SheetState {
    if (destination instanceof WorksheetLook) return destination.$sheet;
    if (destination !== undefined) return this.book.mustFindSheet(String(destination));
    if (!this.sheet) throw invalidArgument();
    return this.sheet;
  }

  #free(name: string): string {
    const taken = (candidate: string): boolean =>
      liveSlicers(this.book).some(
        (slicer) => slicer.name.toLowerCase() === candidate.toLowerCase(),
      );
    let free = name;
    for (let number = 1; taken(free); number += 1) free = `${name} ${number}`;
    return free;
  }
}
