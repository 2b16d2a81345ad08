import { HostError } from "../../protocol/hostError";
import type { Book } from "../state/book";
import { eventTypes } from "../state/eventTypes";
import { invalidArgument } from "../state/notFound";
import { newSheetSize } from "../state/newSheetSize";
import type { SheetState } from "../state/sheetState";

/** Adds an empty sheet behind the others. @throws HostError ItemAlreadyExists, InvalidArgument */
export function addSheet(book: Book, name?: string): SheetState {
  refuseIfStructureProtected(book);
  const title = name ?? nextName(book);
  checkSheetName(book, title);
  const id = book.ids.next();
  const { mergeWorksheetSnapshotWithDefault } = book.engine.modules.core;
  book.engine.runInBackground("sheet.mutation.insert-sheet", id, {
    index: book.sheets.length,
    sheet: mergeWorksheetSnapshotWithDefault({ id, name: title, ...newSheetSize }),
  });
  const sheet = book.sheet(id);
  book.feed.fire(eventTypes.worksheetAdded, ["Workbook"], { worksheetId: id, source: "Local" });
  book.feed.notify({ kind: "sheets" });
  return sheet;
}

/** @throws HostError AccessDenied while the workbook's structure is protected */
export function refuseIfStructureProtected(book: Book): void {
  if (book.protection)
    throw new HostError("AccessDenied", "The workbook's structure is protected.");
}

/** Excel's rules for a sheet's name. @throws HostError ItemAlreadyExists, InvalidArgument */
export function checkSheetName(book: Book, name: string, except?: SheetState): void {
  const bad = name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name);
  if (bad || name.toLowerCase() === "history") throw invalidArgument();
  const other = book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other && other !== except) {
    throw new HostError(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists.",
    );
  }
}

function nextName(book: Book): string {
  return `Sheet${book.ids.nextNumber((number) => book.findSheet(`Sheet${number}`) !== undefined)}`;
}
