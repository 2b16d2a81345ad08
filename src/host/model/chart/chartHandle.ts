import type { Book } from "../state/book";
import type { ChartState } from "../state/chartState";

/** A chart and its book: what its parts share. */
export class ChartHandle {
  constructor(
    readonly book: Book,
    readonly chart: ChartState,
  ) {}

  changed(): void {
    this.book.dirty = true;
    this.book.feed.notify({ kind: "charts", sheetId: this.chart.sheet.id });
  }
}
