import { areaFrom } from "../range/areaFrom";
import type { Area } from "../state/area";
import { invalidArgument } from "../state/notFound";
import type { Book } from "../state/book";
import type { SheetState } from "../state/sheetState";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export class WorksheetFreezePanes {
  static readonly api = {
    name: "WorksheetFreezePanes",
    still: ["freezeAt", "freezeColumns", "freezeRows", "unfreeze"],
  };

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
  ) {}

  /** Freezes everything above and left of the range's end. */
  freezeAt(range: unknown): void {
    const area = areaFrom(range, this.sheet);
    const rows = area.rows < 1_000_000 ? area.row + area.rows : 0;
    const columns = area.columns < 16_000 ? area.column + area.columns : 0;
    this.#freeze(rows, columns);
  }
  freezeRows(count = 1): void {
    if (!Number.isInteger(count) || count < 0) throw invalidArgument();
    this.#freeze(count, 0);
  }
  freezeColumns(count = 1): void {
    if (!Number.isInteger(count) || count < 0) throw invalidArgument();
    this.#freeze(0, count);
  }
  unfreeze(): void {
    this.#freeze(0, 0);
  }
  getLocation(): object {
    const area = this.#location();
    if (!area) throw invalidArgument("The sheet has no frozen panes.");
    return this.book.api.range(this.sheet, area);
  }
  getLocationOrNullObject(): object | null {
    const area = this.#location();
    return area ? this.book.api.range(this.sheet, area) : null;
  }

  #location(): Area | undefined {
    const { ySplit, xSplit } = this.sheet.grid.getFreeze();
    if (ySplit <= 0 && xSplit <= 0) return undefined;
    if (xSplit <= 0) return { row: 0, column: 0, rows: ySplit, columns: 16_384 };
    if (ySplit <= 0) return { row: 0, column: 0, rows: 1_048_576, columns: xSplit };
    return { row: 0, column: 0, rows: ySplit, columns: xSplit };
  }

  #freeze(rows: number, columns: number): void {
    this.sheet.run("sheet.mutation.set-frozen", {
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }
}
