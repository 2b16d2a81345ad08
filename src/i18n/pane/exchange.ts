import type { Locale } from "../locale";
import type { Widen } from "../widen";
import { exchangeEnUS } from "./exchange.en-US";
import { exchangeZhCN } from "./exchange.zh-CN";

/** Every sentence of 拆分与回收; loaded with 设置. */
export type ExchangeText = Widen<typeof exchangeZhCN>;

const TEXTS: Readonly<Record<Locale, ExchangeText>> = {
  "zh-CN": exchangeZhCN,
  "en-US": exchangeEnUS,
};

export function exchangeText(locale: Locale): ExchangeText {
  return TEXTS[locale];
}
