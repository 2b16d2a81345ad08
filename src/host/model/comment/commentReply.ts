import { commentChanged } from "./commentChanged";
import { contentOf } from "./commentContent";
import type { Book } from "../state/book";
import type { CommentState, Mention, ReplyState } from "../state/commentState";

/** https://learn.microsoft.com/javascript/api/excel/excel.commentreply */
export class CommentReply {
  static readonly api = { name: "CommentReply" };

  constructor(
    private readonly book: Book,
    private readonly comment: CommentState,
    private readonly reply: ReplyState,
  ) {}

  get $id(): string {
    return this.reply.id;
  }
  get id(): string {
    return this.reply.id;
  }
  get content(): string {
    return this.reply.content;
  }
  set content(content: string) {
    Object.assign(this.reply, contentOf(content));
    commentChanged(this.book, this.comment, "ReplyEdited", [this.reply.id]);
  }
  get contentType(): string {
    return this.reply.contentType;
  }
  get authorName(): string {
    return this.reply.author;
  }
  get authorEmail(): string {
    return "";
  }
  get creationDate(): string {
    return this.reply.created;
  }
  get resolved(): boolean {
    return this.comment.resolved;
  }
  get richContent(): string {
    return this.reply.rich ?? this.reply.content;
  }
  get mentions(): readonly Mention[] {
    return this.reply.mentions ?? [];
  }

  /** The comment this answers. */
  getParentComment(): object {
    return this.book.api.comment(this.comment);
  }
  updateMentions(content: unknown): void {
    Object.assign(this.reply, contentOf(content), { contentType: "Mention" });
    commentChanged(this.book, this.comment, "ReplyEdited", [this.reply.id]);
  }

  getLocation(): object {
    return this.book.api.range(this.comment.sheet, this.comment.area);
  }

  delete(): void {
    this.comment.replies.splice(this.comment.replies.indexOf(this.reply), 1);
    commentChanged(this.book, this.comment, "ReplyDeleted", [this.reply.id]);
  }
}
