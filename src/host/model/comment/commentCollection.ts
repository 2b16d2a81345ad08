import { HostError } from "../../protocol/hostError";
import { Collection } from "../collection";
import { sourcePlace } from "../range/sourcePlace";
import { formatArea } from "../state/address";
import { sameArea } from "../state/area";
import type { Book } from "../state/book";
import { eventTypes } from "../state/eventTypes";
import { invalidArgument, notFound } from "../state/notFound";
import type { SheetState } from "../state/sheetState";
import { Comment } from "./comment";
import { contentOf } from "./commentContent";
import type { CommentState } from "../state/commentState";

/** https://learn.microsoft.com/javascript/api/excel/excel.commentcollection */
export class CommentCollection extends Collection<Comment> {
  static readonly api = {
    name: "CommentCollection",
    events: ["Added", "Changed", "Deleted"],
  };

  constructor(
    private readonly book: Book,
    private readonly sheet?: SheetState,
  ) {
    super();
  }

  $items(): Comment[] {
    return this.#states().map((state) => new Comment(this.book, state));
  }

  /** @throws HostError InvalidArgument for several cells, ItemAlreadyExists where there is a comment */
  add(cellAddress: unknown, content: unknown, contentType = "Plain"): Comment {
    const { sheet, area } = this.#cell(cellAddress);
    if (
      this.book.comments.some((comment) => comment.sheet === sheet && sameArea(comment.area, area))
    ) {
      throw new HostError("ItemAlreadyExists", "The cell already has a comment.");
    }
    const state: CommentState = {
      id: this.book.ids.next(),
      sheet,
      area,
      ...contentOf(content),
      contentType,
      author: this.book.properties.author || "Author",
      created: this.book.clock(),
      resolved: false,
      replies: [],
    };
    this.book.comments.push(state);
    this.book.dirty = true;
    const args = {
      worksheetId: sheet.id,
      commentDetails: [{ commentId: state.id, replyIds: [] }],
      source: "Local",
    };
    this.book.feed.fire(eventTypes.commentAdded, [sheet.id, "Workbook"], args);
    this.book.feed.notify({ kind: "comments", sheetId: sheet.id });
    return new Comment(this.book, state);
  }

  getItemAt(index: number): Comment {
    const state = this.#states()[index];
    if (!state) throw invalidArgument();
    return new Comment(this.book, state);
  }

  getItemByCell(cellAddress: unknown): Comment {
    const { sheet, area } = this.#cell(cellAddress);
    const state = this.#states().find(
      (comment) => comment.sheet === sheet && sameArea(comment.area, area),
    );
    if (!state) throw notFound();
    return new Comment(this.book, state);
  }

  getItemByReplyId(replyId: string): Comment {
    const state = this.#states().find((comment) =>
      comment.replies.some((reply) => reply.id === replyId),
    );
    if (!state) throw notFound();
    return new Comment(this.book, state);
  }

  #states(): CommentState[] {
    return this.book.comments.filter(
      (comment) => this.sheet === undefined || comment.sheet === this.sheet,
    );
  }

  #cell(address: unknown): ReturnType<typeof sourcePlace> {
    const place = sourcePlace(address, this.book, this.sheet ?? this.book.activeSheet);
    if (place.area.rows * place.area.columns !== 1) {
      throw invalidArgument(`A comment belongs to one cell, not to ${formatArea(place.area)}.`);
    }
    return place;
  }
}
