import type { Area } from "./area";
import type { SheetState } from "./sheetState";

/** `Excel.CommentMention`: who is meant by an `<at>` of the text. */
export type Mention = { email: string; id: number; name: string };

/** What a comment says: as plain text and, where it mentions people, as it was given. */
export type CommentWords = {
  content: string;
  rich?: string | undefined;
  mentions?: readonly Mention[] | undefined;
};

/** One text of a conversation. */
export type ReplyState = CommentWords & {
  readonly id: string;
  contentType: string;
  author: string;
  created: string;
};

/** A comment at a cell, with its replies. */
export type CommentState = ReplyState & {
  readonly sheet: SheetState;
  area: Area;
  resolved: boolean;
  readonly replies: ReplyState[];
};
