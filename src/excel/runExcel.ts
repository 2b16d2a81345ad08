import { type OfficeOperation } from "../app/officeError";
import { asOfficeError } from "./asOfficeError";

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
    throw asOfficeError(error, operation, false);
  }
}

/** Sends what is queued. Loops that must cut a conversation into pieces go through here. */
export async function send(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}
