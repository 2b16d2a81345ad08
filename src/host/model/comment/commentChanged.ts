import type { Book } from "../state/book";
import type { CommentState } from "../state/commentState";
import { eventTypes } from "../state/eventTypes";

/** `Excel.CommentChangeType`. */
export type CommentChange =
  | "CommentEdited"
  | "CommentResolved"
  | "CommentReopened"
  | "ReplyAdded"
  | "ReplyEdited"
  | "ReplyDeleted";

/** Tells of a change of a comment; `replyIds` are the replies it concerns, all of them without any. */
export function commentChanged(
  book: Book,
  { sheet, id, replies }: CommentState,
  changeType: CommentChange,
  replyIds: readonly string[] = replies.map((reply) => reply.id),
): void {
  book.dirty = true;
  book.feed.fire(eventTypes.commentChanged, [sheet.id, "Workbook"], {
    worksheetId: sheet.id,
    commentDetails: [{ commentId: id, replyIds }],
    source: "Local",
    changeType,
  });
  book.feed.notify({ kind: "comments", sheetId: sheet.id });
}
