import type { OfficeOperation } from "../../app/officeError";
import { asOfficeError } from "../asOfficeError";
import { ACTION_BYTES, PIECE_BYTES, pieces } from "../payload";
import { send } from "../runExcel";

/** Something to queue, and about how large it is on the wire. */
export interface Step {
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** A step of a few calls without much content. */
export const step = (queue: Step["queue"], calls = 1): Step => ({
  bytes: calls * ACTION_BYTES,
  queue,
});

/** Codes with which Excel turns a whole request away before it begins with it. */
const TURNED_AWAY: readonly string[] = [
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
];

/**
 * Carries out steps in their order: one round trip, or as many as the payload limit asks for.
 *
 * @throws OfficeError that says whether something may have been written before
 */
export async function carryOut(
  context: Excel.RequestContext,
  steps: readonly Step[],
  operation: OfficeOperation = "write",
): Promise<void> {
  let sent = 0;
  try {
    for (const together of pieces(steps, ({ bytes }) => bytes, PIECE_BYTES)) {
      for (const { queue } of together) queue(context);
      await send(context);
      sent += 1;
    }
  } catch (error) {
    const { code = "" } = error as { code?: string };
    throw asOfficeError(error, operation, sent > 0 || !TURNED_AWAY.includes(code));
  }
}
