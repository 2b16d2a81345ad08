import type { Area } from "./area";
import type { SheetState } from "./sheetState";

/** One text of a conversation. */
export type ReplyState = {
  readonly id: string;
  content: string;
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
