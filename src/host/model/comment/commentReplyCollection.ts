import { Collection } from "../collection";
import type { Book } from "../state/book";
import type { CommentState } from "../state/commentState";
import { invalidArgument } from "../state/notFound";
import { commentChanged } from "./commentChanged";
import { CommentReply } from "./commentReply";
import { contentOf } from "./commentContent";

/** https://learn.microsoft.com/javascript/api/excel/excel.commentreplycollection */
export class CommentReplyCollection extends Collection<CommentReply> {
  static readonly api = { name: "CommentReplyCollection" };

  constructor(
    private readonly book: Book,
    private readonly comment: CommentState,
  ) {
    super();
  }

  $items(): CommentReply[] {
    return this.comment.replies.map((reply) => new CommentReply(this.book, this.comment, reply));
  }

  add(content: unknown, contentType = "Plain"): CommentReply {
    const reply = {
      id: this.book.ids.next(),
      ...contentOf(content),
      contentType,
      author: this.comment.author,
      created: this.book.clock(),
    };
    this.comment.replies.push(reply);
    commentChanged(this.book, this.comment, "ReplyAdded", [reply.id]);
    return new CommentReply(this.book, this.comment, reply);
  }

  getItemAt(index: number): CommentReply {
    const reply = this.$items()[index];
    if (!reply) throw invalidArgument();
    return reply;
  }
}
