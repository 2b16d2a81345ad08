import { usedArea } from "../range/usedArea";
import { findCells, type SearchCriteria } from "../edits/findCells";
import { replaceCells } from "../edits/replaceCells";
import { joinCells } from "../state/joinCells";
import { sourcePlace } from "../range/sourcePlace";
import { inside } from "../state/address";
import { bodyRange } from "../table/tableParts";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../state/area";
import type { Book } from "../state/book";
import { invalidArgument, notFound } from "../state/notFound";
import type { SheetState } from "../state/sheetState";

/** The part of a sheet that leads to its ranges. */
export abstract class WorksheetRanges {
  constructor(
    readonly $book: Book,
    readonly $sheet: SheetState,
  ) {}

  get $whole(): Area {
    return { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  }

  /** The whole sheet without an address; a name that stands for cells of this sheet is an address too. */
  getRange(address?: string): object {
    if (address === undefined || address === "") return this.$range(this.$whole);
    const named = this.#named(String(address));
    if (named) return this.$range(named);
    const place = sourcePlace(String(address), this.$book, this.$sheet);
    if (place.sheet !== this.$sheet) throw invalidArgument();
    return this.$range(place.area);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): object {
    const area = { row, column, rows, columns };
    if (!inside(area)) throw invalidArgument();
    return this.$range(area);
  }

  getCell(row: number, column: number): object {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** The first cell when the sheet is blank. */
  getUsedRange(valuesOnly = false): object {
    const area = usedArea(this.$sheet, valuesOnly);
    return area ? this.$range(area) : this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): object | null {
    const area = usedArea(this.$sheet, valuesOnly);
    return area ? this.$range(area) : null;
  }

  findAll(text: string, criteria: SearchCriteria = {}): object {
    const found = this.#find(text, criteria);
    if (found.length === 0) throw notFound();
    return this.$book.api.rangeAreas(this.$sheet, found);
  }

  findAllOrNullObject(text: string, criteria: SearchCriteria = {}): object | null {
    const found = this.#find(text, criteria);
    return found.length === 0 ? null : this.$book.api.rangeAreas(this.$sheet, found);
  }

  replaceAll(text: string, replacement: string, criteria: SearchCriteria = {}): number {
    return replaceCells(this.$book, this.$sheet, this.$whole, text, replacement, criteria);
  }

  #find(text: string, criteria: SearchCriteria): Area[] {
    return joinCells(findCells(this.$sheet, this.$whole, text, criteria));
  }

  #named(name: string): Area | undefined {
    const wanted = name.toLowerCase();
    const state = this.$book.names.find(
      (candidate) =>
        candidate.name.toLowerCase() === wanted &&
        (candidate.scope === undefined || candidate.scope === this.$sheet),
    );
    if (state && "sheet" in state.target && state.target.sheet === this.$sheet)
      return state.target.area;
    const table = this.$book.tables.find(
      (item) => item.sheet === this.$sheet && item.name.toLowerCase() === wanted,
    );
    return table ? bodyRange(table) : undefined;
  }

  protected $range(area: Area): object {
    return this.$book.api.range(this.$sheet, area);
  }
}
