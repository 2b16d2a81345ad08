import type { Book } from "../../model/state/book";
import type { SheetState } from "../../model/state/sheetState";
import type { SheetFile, SheetVisibility, WorkbookFile } from "../workbookFile";
import { readFilter } from "./filters";
import { loadFormatRules } from "./formatRules";
import { loadNames } from "./names";
import { loadNotes } from "./notes";
import { loadOutline } from "./outlines";
import { loadPivots } from "./pivots";
import { readProtection } from "./protection";
import { loadTables } from "./tables";
import { loadValidations } from "./validations";

export const visibilities = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
} as const satisfies Record<SheetVisibility, string>;

/** Gives one sheet, whose cells are there already, what the grid does not hold. */
export function loadSheet(book: Book, sheet: SheetState, from: SheetFile): void {
  loadParts(book, sheet, from);
  loadPivots(book, sheet, from.pivots);
  sheet.protection = readProtection(from.protection);
}

function loadParts(book: Book, sheet: SheetState, from: SheetFile): void {
  sheet.visibility = visibilities[from.visibility];
  sheet.filter = readFilter(from.autoFilter);
  loadTables(book, sheet, from.tables);
  loadValidations(book, sheet, from.validations);
  loadFormatRules(book, sheet, from.rules);
  loadNotes(book, sheet, from.notes);
  loadOutline(sheet, from.outline);
}

/**
 * Gives a freshly opened book what the grid does not hold. The book's sheets are those of the file,
 * in the same order. Pivots come last: they count tables and cannot be drawn on a protected sheet.
 */
export function loadIntoBook(book: Book, file: WorkbookFile): void {
  const sheets = book.sheets;
  const each = (
    load: (sheet: (typeof sheets)[number], from: WorkbookFile["sheets"][number]) => void,
  ) =>
    file.sheets.forEach((from, index) => {
      const sheet = sheets[index];
      if (sheet !== undefined) load(sheet, from);
    });
  each((sheet, from) => loadParts(book, sheet, from));
  loadNames(book, file.names);
  each((sheet, from) => loadPivots(book, sheet, from.pivots));
  each((sheet, from) => {
    sheet.protection = readProtection(from.protection);
  });
  book.dirty = false;
}
