import type { Book } from "../state/book";
import { invalidArgument } from "../state/notFound";
import { WorksheetLook } from "../worksheet/worksheetLook";

/** `Excel.InsertWorksheetOptions`. */
export type InsertOptions = {
  sheetNamesToInsert?: string[] | null;
  positionType?: string | null;
  relativeTo?: unknown;
};

/** Before which tab inserted sheets go. @throws HostError InvalidArgument, ItemNotFound */
export function insertPosition(book: Book, { positionType, relativeTo }: InsertOptions): number {
  if (positionType === "Beginning") return 0;
  if (positionType === "End" || !positionType || positionType === "None") return book.sheets.length;
  if (relativeTo === undefined || relativeTo === null) throw invalidArgument();
  const sheet =
    relativeTo instanceof WorksheetLook
      ? relativeTo.$sheet
      : book.mustFindSheet(String(relativeTo));
  return book.sheets.indexOf(sheet) + (positionType === "After" ? 1 : 0);
}
