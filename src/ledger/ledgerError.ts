/** Why a workbook cannot be read as a ledger. The sentences live in i18n. */
export type LedgerErrorCode = "NOT_A_LEDGER" | "YEAR_UNKNOWN" | "BASE_MISSING" | "ANOTHER_LIST";

/** A workbook that is no ledger; `data` names what was looked for. */
export class LedgerError extends Error {
  override readonly name = "LedgerError";

  constructor(
    readonly code: LedgerErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}
