import type { Locale } from "./locale";
import { paneEnUS } from "./pane.en-US";
import { paneZhCN } from "./pane.zh-CN";

/** Every sentence of the task pane. Chinese is written first; English must say all of it. */
export type PaneText = Widen<typeof paneZhCN>;

/** Literal strings widened, so that another language may say the same with other words. */
type Widen<Text> = Text extends string
  ? string
  : Text extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof Text]: Widen<Text[Key]> };

const TEXTS: Readonly<Record<Locale, PaneText>> = { "zh-CN": paneZhCN, "en-US": paneEnUS };

export function paneText(locale: Locale): PaneText {
  return TEXTS[locale];
}
