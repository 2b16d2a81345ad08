import type { Book } from "../../model/state/book";
import type { SheetState } from "../../model/state/sheetState";
import type { Note } from "../workbookFile";

/** Gives a sheet the notes of a file, as comments without replies. */
export function loadNotes(book: Book, sheet: SheetState, notes: Note[]): void {
  for (const { row, column, text, author } of notes) {
    book.comments.push({
      id: book.ids.next(),
      sheet,
      area: { row, column, rows: 1, columns: 1 },
      content: text,
      contentType: "Plain",
      author,
      created: book.clock(),
      resolved: false,
      replies: [],
    });
  }
}

/** The comments of a sheet for a file, with their replies below them. */
export function takeNotes({ comments }: Book, sheet: SheetState): Note[] {
  return comments
    .filter((comment) => comment.sheet === sheet)
    .map(({ area, content, author, replies }) => ({
      row: area.row,
      column: area.column,
      text: [content, ...replies.map((reply) => `${reply.author}: ${reply.content}`)].join("\n"),
      author,
    }));
}
