import type { paneZhCN } from "./pane.zh-CN";

/** The sentences of the task pane. Chinese is written first; English must say all of it. */
export type PaneText = Widen<typeof paneZhCN>;

/** Literal strings widened, so that another language may say the same with other words. */
type Widen<Text> = Text extends string
  ? string
  : Text extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof Text]: Widen<Text[Key]> };
