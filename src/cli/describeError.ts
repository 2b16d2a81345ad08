import { WorkbookError } from "../app/workbookError";
import { cliErrorSentence } from "../i18n/cli";
import { refusalSentence } from "../i18n/errors";
import type { Locale } from "../i18n/locale";
import { planErrorSentence } from "../i18n/planErrors";
import { LedgerError } from "../ledger/ledgerError";
import { PlanError } from "../plan/planError";
import { CliError } from "./cliError";

/** One line for bad input; null for an error that is our own fault. */
export function describeError(
  error: unknown,
  file: string | undefined,
  locale: Locale,
): string | null {
  const named = <Data extends object>(data: Data) =>
    file === undefined ? data : { file, ...data };
  if (error instanceof CliError) return cliErrorSentence(error, locale);
  if (error instanceof PlanError)
    return planErrorSentence({ code: error.code, data: named(error.data) }, locale);
  if (error instanceof WorkbookError || error instanceof LedgerError)
    return refusalSentence({ code: error.code, data: named(error.data) }, locale);
  return null;
}
