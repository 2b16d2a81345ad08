import { exclusions } from "../configuration/exclusions";
import type { Candidate, Refiner } from "../draft";
import { DESCRIBES } from "./exclusions/threshold";

const JOINED = /^(?:[、和及与或至]|以及)*$/;

/**
 * Takes out every figure that one of the exclusions knows to be no promise, and those that share its
 * words: 分别给予50万元、20万元奖励.
 */
export const excludeFigures: Refiner = (draft) => {
  let before: Candidate | undefined;
  for (const candidate of draft.candidates) {
    const reason =
      sharedReason(before, candidate) ??
      exclusions.reduce<string | null>(
        (found, exclude) => found ?? exclude(candidate, draft),
        null,
      );
    if (reason !== null) {
      candidate.role = "none";
      candidate.reason = reason;
    }
    before = candidate;
  }
};

function sharedReason(
  before: Candidate | undefined,
  { clause, lead, unit }: Candidate,
): string | null {
  const shares =
    before?.clause === clause && before.unit === unit && before.tail === "" && JOINED.test(lead);
  return shares && before.reason !== DESCRIBES ? (before.reason ?? null) : null;
}
