import { exclusions } from "../configuration/exclusions";
import type { Candidate, Refiner } from "../draft";
import { HOLDS_VERB } from "../lexicon/verbPatterns";
import { TOLD } from "./exclusions/achieved";
import { EXISTS } from "./exclusions/existing";
import { META_COUNT } from "./exclusions/metaCount";
import { RATE } from "./exclusions/rate";
import { DESCRIBES } from "./exclusions/threshold";

/** What holds of a whole holds of its parts: 现有医院36家，其中三级6家. */
const PASSED_ON: ReadonlySet<string> = new Set([...TOLD, EXISTS, META_COUNT, RATE]);
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
  const reason = before?.reason;
  if (!before || !reason || reason === DESCRIBES) return null;
  if (PASSED_ON.has(reason) && lead.startsWith("其中")) return reason;
  if (before.clause !== clause || before.tail !== "") return null;
  const listed = (reason === EXISTS || reason === META_COUNT) && !HOLDS_VERB.test(lead);
  return listed || (before.unit === unit && JOINED.test(lead)) ? reason : null;
}
