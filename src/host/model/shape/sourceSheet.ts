import type { Book } from "../state/book";
import type { SheetState } from "../state/sheetState";
import { WorksheetLook } from "../worksheet/worksheetLook";

/** The sheet an argument names: the object, its name or its id; undefined without an argument. */
export function sourceSheet(book: Book, given: unknown): SheetState | undefined {
  if (given === undefined || given === null) return undefined;
  return given instanceof WorksheetLook ? given.$sheet : book.mustFindSheet(String(given));
}
