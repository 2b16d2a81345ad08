import type { WorkbookErrorCode } from "../app/workbookError";
import type { LedgerErrorCode } from "../ledger/ledgerError";

/** Refusals by a workbook and by the ledger in it. */
export type RefusalCode = WorkbookErrorCode | LedgerErrorCode;

/** A sentence for each code: what is wrong, where, and what to do. See `fillTemplate`. */
export type RefusalMessages = Readonly<Record<RefusalCode, string>>;
