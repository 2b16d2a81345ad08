import type { Locale } from "../locale";
import type { Widen } from "../widen";
import { investmentEnUS } from "./investment.en-US";
import { investmentZhCN } from "./investment.zh-CN";

/** Every sentence of 投资; loaded with its tab. */
export type InvestmentText = Widen<typeof investmentZhCN>;

const TEXTS: Readonly<Record<Locale, InvestmentText>> = {
  "zh-CN": investmentZhCN,
  "en-US": investmentEnUS,
};

export function investmentText(locale: Locale): InvestmentText {
  return TEXTS[locale];
}
