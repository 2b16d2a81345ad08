import { takeNotes } from "../../files/book/notes";
import type { Book } from "../../model/state/book";
import type { SheetState } from "../../model/state/sheetState";

const drawn = new WeakMap<SheetState, { row: number; col: number; noteId: string }[]>();
/** Pixels of a note's box: wide enough for a sentence of Chinese. */
const size = { width: 260, height: 120 };

/** Marks the cells of a sheet that carry a comment; its words show when the pointer is there. */
export function drawNotes(book: Book, sheet: SheetState): void {
  for (const place of drawn.get(sheet) ?? []) {
    sheet.run("sheet.mutation.remove-note", { sheetId: sheet.id, ...place });
  }
  const places = takeNotes(book, sheet).map(({ row, column, text }) => {
    const place = { row, col: column, noteId: `${sheet.id}-${row}-${column}` };
    const note = { ...size, id: place.noteId, row, col: column, note: text, show: false };
    sheet.run("sheet.mutation.update-note", { sheetId: sheet.id, row, col: column, note });
    return place;
  });
  drawn.set(sheet, places);
}
