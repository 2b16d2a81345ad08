/** Why a file cannot be opened as a workbook. Sentences live in i18n. */
export type ArchiveErrorCode =
  | "NOT_A_WORKBOOK"
  | "OTHER_WORKBOOK_FORMAT"
  | "ARCHIVE_TRUNCATED"
  | "ARCHIVE_TOO_LARGE"
  | "PASSWORD_PROTECTED"
  | "WORKBOOK_DAMAGED";

/** A file that cannot be opened; `data` holds the numbers and names its sentence needs. */
export class ArchiveError extends Error {
  constructor(
    readonly code: ArchiveErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = "ArchiveError";
  }
}
