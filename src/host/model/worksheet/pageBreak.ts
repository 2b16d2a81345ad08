import type { Area } from "../state/area";
import type { Book } from "../state/book";
import type { SheetState } from "../state/sheetState";

/** https://learn.microsoft.com/javascript/api/excel/excel.pagebreak */
export class PageBreak {
  static readonly api = { name: "PageBreak" };

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly breaks: Area[],
    private readonly cell: Area,
  ) {}

  get $id(): string {
    return `${this.cell.row},${this.cell.column}`;
  }
  get rowIndex(): number {
    return this.cell.row;
  }
  get columnIndex(): number {
    return this.cell.column;
  }

  delete(): void {
    const index = this.breaks.indexOf(this.cell);
    if (index >= 0) this.breaks.splice(index, 1);
  }
  /** The first cell of the new page. */
  getCellAfterBreak(): object {
    return this.book.api.range(this.sheet, this.cell);
  }
}
