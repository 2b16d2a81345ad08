import type { Locale } from "../locale";
import type { Widen } from "../widen";
import { importEnUS } from "./import.en-US";
import { importZhCN } from "./import.zh-CN";

/** Every sentence of 导入清单; loaded with 设置. */
export type ImportText = Widen<typeof importZhCN>;

const TEXTS: Readonly<Record<Locale, ImportText>> = { "zh-CN": importZhCN, "en-US": importEnUS };

export function importText(locale: Locale): ImportText {
  return TEXTS[locale];
}
