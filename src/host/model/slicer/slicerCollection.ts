import { Collection } from "../collection";
import { PivotField } from "../pivot/pivotField";
import { PivotTable } from "../pivot/pivotTable";
import { readSource } from "../pivot/pivotSource";
import type { Book } from "../state/book";
import { invalidArgument, notFound } from "../state/notFound";
import type { SheetState } from "../state/sheetState";
import type { SlicerState } from "../state/slicerState";
import { Table } from "../table/table";
import { TableColumn } from "../table/tableColumn";
import { TableHandle } from "../table/tableHandle";
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

  /** The source is a table or pivot table or its name, the field its name or the object. */
  add(source: unknown, field: unknown, destination?: unknown): Slicer {
    const sliced = this.#source(source);
    const name = this.#field(sliced, field);
    const slicer: SlicerState = {
      ...DEFAULTS,
      id: this.book.ids.next(),
      sheet: this.#destination(destination),
      source: sliced,
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

  #source(source: unknown): SlicerState["source"] {
    if (source instanceof PivotTable) return { pivot: source.$handle.state };
    if (source instanceof Table) return { table: source.$state };
    const wanted = String(source).toLowerCase();
    const named = ({ id, name }: { id: string; name: string }): boolean =>
      id === source || name.toLowerCase() === wanted;
    const pivot = this.book.pivots.find(named);
    if (pivot) return { pivot };
    const table = this.book.tables.find(named);
    if (table) return { table };
    throw notFound();
  }

  #field(source: SlicerState["source"], field: unknown): string {
    const name =
      field instanceof PivotField || field instanceof TableColumn ? field.name : String(field);
    const fields =
      "pivot" in source
        ? readSource(source.pivot.source).fields
        : new TableHandle(this.book, source.table).headers;
    const known = fields.find((known) => known.toLowerCase() === name.toLowerCase());
    if (known === undefined) throw invalidArgument();
    return known;
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
