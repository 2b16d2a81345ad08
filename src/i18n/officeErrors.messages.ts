import type { OfficeErrorCode, OfficeOperation } from "../app/officeError";

/** A refusal in words: what is wrong, where it happened, and what to do. */
export interface OfficeErrorText {
  readonly title: string;
  readonly message: string;
  readonly action: string;
}

/** The table of one language; `{operation}` is replaced by what was being done. */
export interface OfficeErrorTexts {
  readonly operations: Readonly<Record<OfficeOperation, string>>;
  readonly written: { readonly nothing: string; readonly perhaps: string };
  readonly rows: Readonly<Record<OfficeErrorCode, OfficeErrorText>>;
}
