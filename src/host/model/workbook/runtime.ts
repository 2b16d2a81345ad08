import type { Book } from "../state/book";

/** https://learn.microsoft.com/javascript/api/excel/excel.runtime */
export class Runtime {
  static readonly api = { name: "Runtime" };

  constructor(private readonly book: Book) {}

  /** While false, this add-in hears of nothing. */
  get enableEvents(): boolean {
    return this.book.feed.enabled;
  }
  set enableEvents(enabled: boolean) {
    this.book.feed.enabled = enabled;
  }
}
