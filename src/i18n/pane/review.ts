import type { Locale } from "../locale";
import type { Widen } from "../widen";
import { reviewEnUS } from "./review.en-US";
import { reviewZhCN } from "./review.zh-CN";

/** Every sentence of 确认指标 and 从进展情况提取; loaded with 核对. */
export type ReviewText = Widen<typeof reviewZhCN>;

const TEXTS: Readonly<Record<Locale, ReviewText>> = {
  "zh-CN": reviewZhCN,
  "en-US": reviewEnUS,
};

export function reviewText(locale: Locale): ReviewText {
  return TEXTS[locale];
}
