/**
 * Why Excel refused, by the codes of its JavaScript API: they are stable and English, while the
 * messages that come with them are not meant for people. The sentences live in i18n/officeErrors.
 */
export const OFFICE_ERROR_CODES = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ItemNotFound",
  "ItemAlreadyExists",
  "InvalidReference",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidSelection",
  "InsertDeleteConflict",
  "FilteredRangeConflict",
  "MergedRangeConflict",
  "PivotTableRangeConflict",
  "RangeExceedsLimit",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "ActivityLimitReached",
  "RequestAborted",
  "ApiNotFound",
  "UnsupportedOperation",
  "InactiveWorkbook",
  "UndoNotSupported",
  "GeneralException",
] as const;
export type OfficeErrorCode = (typeof OFFICE_ERROR_CODES)[number];

/** What we were doing when Excel refused. */
export type OfficeOperation = "read" | "write" | "select" | "watch" | "pivot";

/** A refusal by Excel, as data. */
export class OfficeError extends Error {
  override readonly name = "OfficeError";

  constructor(
    readonly code: OfficeErrorCode,
    readonly data: {
      readonly operation: OfficeOperation;
      /** Whether something may have been written before Excel refused. */
      readonly touched: boolean;
      /** Excel's own code, where it is none of ours. */
      readonly original?: string;
      /** The API member that failed: "Range.values". Never anything from a cell. */
      readonly member?: string;
    },
    options?: ErrorOptions,
  ) {
    super(`${code} (${data.operation})`, options);
  }
}
