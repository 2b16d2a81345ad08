import { OFFICE_ERROR_CODES, OfficeError, type OfficeOperation } from "../app/officeError";

const known = new Set<string>(OFFICE_ERROR_CODES);
const isKnown = (code: string): code is OfficeError["code"] => known.has(code);

/**
 * Runs one conversation with Excel. What Excel refuses comes out as an `OfficeError`; everything else
 * (a `WorkbookError` of our own checks, a mistake in our code) passes through as it is.
 */
export async function runExcel<Answer>(
  operation: OfficeOperation,
  conversation: (context: Excel.RequestContext) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await Excel.run(conversation);
  } catch (error) {
    throw error instanceof OfficeExtension.Error ? officeError(error, operation) : error;
  }
}

/** A failure of the client library as an `OfficeError`: an unknown code becomes GeneralException. */
function officeError(error: OfficeExtension.Error, operation: OfficeOperation): OfficeError {
  const member = error.debugInfo?.errorLocation;
  return new OfficeError(
    isKnown(error.code) ? error.code : "GeneralException",
    {
      operation,
      ...(isKnown(error.code) ? {} : { original: error.code }),
      ...(member ? { member } : {}),
    },
    { cause: error },
  );
}

/** Sends what is queued. Loops that must cut a conversation into pieces go through here. */
export async function send(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}
