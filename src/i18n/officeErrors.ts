import type { OfficeError, OfficeOperation } from "../app/officeError";
import { fillTemplate } from "./fillTemplate";
import type { Locale } from "./locale";
import { officeErrorsEnUS } from "./officeErrors.en-US";
import type { OfficeErrorText, OfficeErrorTexts } from "./officeErrors.messages";
import { officeErrorsZhCN } from "./officeErrors.zh-CN";

const TEXTS: Readonly<Record<Locale, OfficeErrorTexts>> = {
  "zh-CN": officeErrorsZhCN,
  "en-US": officeErrorsEnUS,
};

/** Operations that leave the workbook as it is, so that nobody need be told. */
const HARMLESS: readonly OfficeOperation[] = ["read", "select", "watch"];

/** What to tell people about a refusal, and whether anything may have been written before it. */
export function officeErrorText(
  { code, data }: Pick<OfficeError, "code" | "data">,
  locale: Locale,
): OfficeErrorText {
  const { operations, rows, written } = TEXTS[locale];
  const { title, message, action } = rows[code];
  const outcome = HARMLESS.includes(data.operation)
    ? ""
    : written[data.touched ? "perhaps" : "nothing"];
  const sentence = fillTemplate(message, { operation: operations[data.operation] });
  return {
    title,
    message: locale === "zh-CN" ? sentence + outcome : `${sentence} ${outcome}`.trim(),
    action,
  };
}
