/** Error codes an Excel host answers, as documented under `Excel.ErrorCodes`. */
export type ErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "FilteredRangeConflict"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidBinding"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NonBlankCellOffSheet"
  | "OperationCellsExceedLimit"
  | "PivotTableRangeConflict"
  | "RangeExceedsLimit"
  | "RequestAborted"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedFeature"
  | "UnsupportedOperation";

/** A refusal the client library turns into `OfficeExtension.Error`; `location` is "Class.member". */
export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    public location?: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}
