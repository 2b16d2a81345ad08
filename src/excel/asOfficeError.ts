import { OFFICE_ERROR_CODES, OfficeError, type OfficeOperation } from "../app/officeError";

const known = new Set<string>(OFFICE_ERROR_CODES);
const isKnown = (code: string): code is OfficeError["code"] => known.has(code);

/**
 * A failure of the client library as an `OfficeError`; a code that we do not know becomes
 * GeneralException. Anything else is given back as it is.
 *
 * @param touched whether something may have been written before
 */
export function asOfficeError(
  error: unknown,
  operation: OfficeOperation,
  touched: boolean,
): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const member = error.debugInfo?.errorLocation;
  return new OfficeError(
    isKnown(error.code) ? error.code : "GeneralException",
    {
      operation,
      touched,
      ...(isKnown(error.code) ? {} : { original: error.code }),
      ...(member ? { member } : {}),
    },
    { cause: error },
  );
}
