import type { Locale } from "./locale";
import { paneEnUS } from "./pane.en-US";
import type { PaneText } from "./pane.messages";
import { paneZhCN } from "./pane.zh-CN";

export type { PaneText } from "./pane.messages";

const TEXTS: Readonly<Record<Locale, PaneText>> = { "zh-CN": paneZhCN, "en-US": paneEnUS };

/** Every sentence of the task pane in a language. */
export function paneText(locale: Locale): PaneText {
  return TEXTS[locale];
}
