import { HostError } from "../../protocol/hostError";
import { Collection } from "../collection";
import { surroundingArea } from "../range/surroundingArea";
import { sourcePlace } from "../range/sourcePlace";
import { isSingleCell } from "../state/area";
import type { Book } from "../state/book";
import type { PivotState } from "../state/pivotState";
import type { SheetState } from "../state/sheetState";
import { Table } from "../table/table";
import { drawPivot } from "./drawPivot";
import { PivotTable } from "./pivotTable";
import { readSource } from "./pivotSource";

/** https://learn.microsoft.com/javascript/api/excel/excel.pivottablecollection */
export class PivotTableCollection extends Collection<PivotTable> {
  static readonly api = { settles: ["add"], name: "PivotTableCollection" };

  constructor(
    private readonly book: Book,
    private readonly sheet?: SheetState,
  ) {
    super();
  }

  $items(): PivotTable[] {
    return this.book.pivots
      .filter((pivot) => this.sheet === undefined || pivot.sheet === this.sheet)
      .map((pivot) => new PivotTable(this.book, pivot));
  }

  /** The source is a table, its name, a range or an address; the destination its upper left cell. */
  add(name: string, source: unknown, destination: unknown): PivotTable {
    if (this.book.pivots.some((pivot) => pivot.name.toLowerCase() === name.toLowerCase())) {
      throw new HostError(
        "ItemAlreadyExists",
        "A resource with the same name or identifier already exists.",
      );
    }
    const rows = this.#source(source);
    const place = sourcePlace(destination, this.book, this.sheet ?? this.book.activeSheet);
    const pivot: PivotState = {
      id: this.book.ids.next(),
      sheet: place.sheet,
      name,
      source: rows,
      anchor: { ...place.area, rows: 1, columns: 1 },
      drawn: undefined,
      fields: readSource(rows).fields,
      rows: [],
      columns: [],
      filters: [],
      data: [],
      fieldStates: new Map(),
      showRowGrandTotals: true,
      showColumnGrandTotals: true,
      layoutType: "Compact",
      subtotalLocation: "AtTop",
      options: {},
    };
    this.book.pivots.push(pivot);
    try {
      drawPivot(this.book, pivot);
    } catch (error) {
      this.book.pivots.pop();
      throw error;
    }
    return new PivotTable(this.book, pivot);
  }

  refreshAll(): void {
    for (const { $handle } of this.$items()) $handle.redraw();
  }

  protected override $names(pivot: PivotTable): readonly string[] {
    return [pivot.id, pivot.name];
  }

  #source(source: unknown): PivotState["source"] {
    if (source instanceof Table) return { table: source.$state };
    const named = this.book.tables.find(
      (table) => table.name.toLowerCase() === String(source).toLowerCase(),
    );
    if (named) return { table: named };
    const { sheet, area } = sourcePlace(source, this.book, this.sheet ?? this.book.activeSheet);
    return { sheet, area: isSingleCell(area) ? surroundingArea(sheet, area) : area };
  }
}
