import { errorsEnUS } from "./errors.en-US";
import type { RefusalCode, RefusalMessages } from "./errors.messages";
import { errorsZhCN } from "./errors.zh-CN";
import { fillTemplate } from "./fillTemplate";
import type { Locale } from "./locale";

const MESSAGES: Readonly<Record<Locale, RefusalMessages>> = {
  "zh-CN": errorsZhCN,
  "en-US": errorsEnUS,
};

/** Why a workbook was not read or written, in one sentence that names file, sheet and cell. */
export function refusalSentence(
  { code, data }: { code: RefusalCode; data: Readonly<Record<string, string | number>> },
  locale: Locale,
): string {
  return fillTemplate(MESSAGES[locale][code], data);
}
