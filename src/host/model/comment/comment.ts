import { contentOf } from "./commentContent";
import type { Book } from "../state/book";
import type { CommentState, Mention } from "../state/commentState";
import { eventTypes } from "../state/eventTypes";
import { commentChanged } from "./commentChanged";
import { CommentReplyCollection } from "./commentReplyCollection";

/** https://learn.microsoft.com/javascript/api/excel/excel.comment */
export class Comment {
  static readonly api = { name: "Comment", navigations: ["replies"] };

  constructor(
    private readonly book: Book,
    private readonly state: CommentState,
  ) {}

  get $id(): string {
    return this.state.id;
  }
  get id(): string {
    return this.state.id;
  }
  get content(): string {
    return this.state.content;
  }
  set content(content: string) {
    Object.assign(this.state, contentOf(content));
    commentChanged(this.book, this.state, "CommentEdited");
  }
  get contentType(): string {
    return this.state.contentType;
  }
  get authorName(): string {
    return this.state.author;
  }
  get authorEmail(): string {
    return "";
  }
  get creationDate(): string {
    return this.state.created;
  }
  get resolved(): boolean {
    return this.state.resolved;
  }
  set resolved(resolved: boolean) {
    this.state.resolved = resolved;
    commentChanged(this.book, this.state, resolved ? "CommentResolved" : "CommentReopened");
  }
  get richContent(): string {
    return this.state.rich ?? this.state.content;
  }
  get mentions(): readonly Mention[] {
    return this.state.mentions ?? [];
  }
  get replies(): CommentReplyCollection {
    return new CommentReplyCollection(this.book, this.state);
  }

  getLocation(): object {
    return this.book.api.range(this.state.sheet, this.state.area);
  }

  updateMentions(content: unknown): void {
    Object.assign(this.state, contentOf(content), { contentType: "Mention" });
    commentChanged(this.book, this.state, "CommentEdited");
  }

  delete(): void {
    const index = this.book.comments.indexOf(this.state);
    if (index >= 0) this.book.comments.splice(index, 1);
    const { sheet, id, replies } = this.state;
    this.book.dirty = true;
    this.book.feed.fire(eventTypes.commentDeleted, [sheet.id, "Workbook"], {
      worksheetId: sheet.id,
      commentDetails: [{ commentId: id, replyIds: replies.map((reply) => reply.id) }],
      source: "Local",
    });
    this.book.feed.notify({ kind: "comments", sheetId: sheet.id });
  }
}
