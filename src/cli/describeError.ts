import { WorkbookError } from "../app/workbookError";
import { CLI_MESSAGES, cliErrorSentence } from "../i18n/cli";
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
  const named = <Data extends object>(data: Data) => {
    const told = file === undefined ? data : { file, ...data };
    return "file" in told && told.file === "-"
      ? { ...told, file: CLI_MESSAGES[locale].standardInput }
      : told;
  };
  if (error instanceof CliError)
    return cliErrorSentence({ code: error.code, data: named(error.data) }, locale);
  if (error instanceof PlanError)
    return planErrorSentence({ code: error.code, data: named(error.data) }, locale);
  if (error instanceof WorkbookError || error instanceof LedgerError)
    return refusalSentence({ code: error.code, data: named(error.data) }, locale);
  return null;
}
