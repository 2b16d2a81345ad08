import type { Locale } from "../locale";
import type { Widen } from "../widen";
import { settingsEnUS } from "./settings.en-US";
import { settingsZhCN } from "./settings.zh-CN";

/** Every sentence of 设置; loaded with its tab. */
export type SettingsText = Widen<typeof settingsZhCN>;

const TEXTS: Readonly<Record<Locale, SettingsText>> = {
  "zh-CN": settingsZhCN,
  "en-US": settingsEnUS,
};

export function settingsText(locale: Locale): SettingsText {
  return TEXTS[locale];
}
