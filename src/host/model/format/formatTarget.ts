import type { Area } from "../state/area";
import type { Book } from "../state/book";
import type { SheetState } from "../state/sheetState";

/** The cells a format object speaks of: a range's area, or those of several ranges. */
export type FormatTarget = {
  readonly $book: Book;
  readonly $sheet: SheetState;
  readonly $areas: readonly Area[];
};
