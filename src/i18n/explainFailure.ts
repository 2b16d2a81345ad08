import { OfficeError } from "../app/officeError";
import { WorkbookError } from "../app/workbookError";
import { LedgerError } from "../ledger/ledgerError";
import { PlanError } from "../plan/planError";
import { refusalSentence } from "./errors";
import type { Locale } from "./locale";
import { officeErrorText } from "./officeErrors";
import type { OfficeErrorText } from "./officeErrors.messages";
import { paneText } from "./paneText";
import { planErrorSentence } from "./planErrors";

/**
 * What the pane tells about anything that was thrown: a refusal by its own sentence, everything else as
 * a fault of ours, with what to send to whoever looks after the add-in.
 */
export function explainFailure(error: unknown, locale: Locale): OfficeErrorText {
  const { trouble } = paneText(locale);
  if (error instanceof OfficeError) return officeErrorText(error, locale);
  if (error instanceof WorkbookError || error instanceof LedgerError)
    return { title: trouble.refused, message: refusalSentence(error, locale), action: "" };
  if (error instanceof PlanError)
    return { title: trouble.unread, message: planErrorSentence(error, locale), action: "" };
  const detail = error instanceof Error ? error.message : String(error);
  return {
    title: trouble.fault,
    message: trouble.faultDetail(detail),
    action: trouble.faultAction,
  };
}
