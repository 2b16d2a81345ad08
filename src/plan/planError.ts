/** Why nothing could be read. The sentence of each code lives in i18n. */
export type PlanErrorCode =
  // what the text or sheet holds
  | "EMPTY"
  | "NO_LIST_FOUND"
  | "NO_NAME_COLUMN"
  | "NO_PROJECTS"
  | "CELL_TOO_LONG"
  | "TOO_MANY_ROWS"
  | "PLAN_JSON_INVALID"
  // what the file is
  | "NOT_A_WORKBOOK"
  | "OTHER_WORKBOOK_FORMAT"
  | "WORKBOOK_DAMAGED"
  | "ARCHIVE_TRUNCATED"
  | "ARCHIVE_TOO_LARGE"
  | "PASSWORD_PROTECTED"
  | "OLD_WORD_FILE"
  | "WORD_DAMAGED"
  | "UNSUPPORTED_KIND"
  | "UNKNOWN_ENCODING"
  | "FILE_TOO_LARGE";

/** A list that cannot be read at all; `data` names the place: file, sheet, cell, limit … */
export class PlanError extends Error {
  override readonly name = "PlanError";

  constructor(
    readonly code: PlanErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(data)}`, options);
  }

  /** The same error with its place told more exactly. */
  at(place: Readonly<Record<string, string | number>>): PlanError {
    return new PlanError(this.code, { ...this.data, ...place }, { cause: this });
  }
}
