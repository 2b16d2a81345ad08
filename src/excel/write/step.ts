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

/** Carries out steps in their order: one round trip, or as many as the payload limit asks for. */
export async function carryOut(
  context: Excel.RequestContext,
  steps: readonly Step[],
): Promise<void> {
  for (const together of pieces(steps, ({ bytes }) => bytes, PIECE_BYTES)) {
    for (const { queue } of together) queue(context);
    await send(context);
  }
}
