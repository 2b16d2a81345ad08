import type { WorkbookErrorCode } from "../app/workbookError";
import type { LedgerErrorCode } from "../ledger/ledgerError";
import { errorsEnUS } from "./errors.en-US";
import { errorsZhCN } from "./errors.zh-CN";
import { fillTemplate } from "./fillTemplate";
import type { Locale } from "./locale";

/** Refusals by a workbook and by the ledger in it. */
export type RefusalCode = WorkbookErrorCode | LedgerErrorCode;

/** A sentence for each code: what is wrong, where, and what to do. See `fillTemplate`. */
export type RefusalMessages = Readonly<Record<RefusalCode, string>>;

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
