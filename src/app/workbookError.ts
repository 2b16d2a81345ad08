/** Why a workbook refused to be read or written. The sentences live in i18n. */
export type WorkbookErrorCode =
  | "SHEET_NOT_FOUND"
  | "SHEET_EXISTS"
  | "SHEET_PROTECTED"
  | "SHEET_FILTERED"
  | "BAD_SHEET_NAME"
  | "NAME_TAKEN"
  | "TABLE_NOT_FOUND"
  | "CELLS_OCCUPIED"
  | "CHANGED_MEANWHILE"
  | "TEXT_TOO_LONG";

/** A refusal by a workbook, as data: nothing was written. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  constructor(
    readonly code: WorkbookErrorCode,
    /** What the sentence needs: sheet, cell, table … */
    readonly data: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(data)}`, options);
  }
}
