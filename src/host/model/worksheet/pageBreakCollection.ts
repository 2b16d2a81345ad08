import { sourcePlace } from "../range/sourcePlace";
import type { Area } from "../state/area";
import type { Book } from "../state/book";
import { invalidArgument } from "../state/notFound";
import type { SheetState } from "../state/sheetState";
import { PageBreak } from "./pageBreak";

/** https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection */
export class PageBreakCollection {
  static readonly api = { name: "PageBreakCollection" };

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    /** The cells after the breaks. */
    private readonly breaks: Area[],
  ) {}

  $items(): PageBreak[] {
    return this.breaks.map((cell) => this.#item(cell));
  }

  /** Breaks before the upper left cell of the range. */
  add(pageBreakRange: unknown): PageBreak {
    const { row, column } = sourcePlace(pageBreakRange, this.book, this.sheet).area;
    const cell = { row, column, rows: 1, columns: 1 };
    this.breaks.push(cell);
    this.breaks.sort((a, b) => a.row - b.row || a.column - b.column);
    return this.#item(cell);
  }
  getCount(): number {
    return this.breaks.length;
  }
  getItem(index: number): PageBreak {
    const cell = this.breaks[index];
    if (!cell) throw invalidArgument();
    return this.#item(cell);
  }
  removePageBreaks(): void {
    this.breaks.splice(0, this.breaks.length);
  }

  #item(cell: Area): PageBreak {
    return new PageBreak(this.book, this.sheet, this.breaks, cell);
  }
}
