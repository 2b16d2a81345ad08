import type { Candidate, Refiner } from "../draft";
import { BEGINS_WITH_VERB } from "../lexicon/verbPatterns";

const PART = /^(?:其中|含|包括|包含|涵盖)/;

/** 其中农村22个、城市8个: the parts of the figure before them, while unit and sum allow it. */
export const linkParts: Refiner = ({ candidates, clauses }) => {
  let whole: Candidate | undefined;
  let previous: Candidate | undefined;
  let parts: { readonly clause: number; readonly sentence: number; sum: number } | undefined;
  for (const candidate of candidates) {
    if (candidate.role === "none") continue;
    const { host, sentence } = clauses.list[candidate.clause]!;
    const inAside = host !== undefined && whole?.clause === host && candidate.unit === whole.unit;
    if (PART.test(candidate.lead) && previous) {
      whole = previous.parent ?? previous;
      candidate.parent = whole;
      parts = { clause: candidate.clause, sentence, sum: candidate.value };
    } else if (inAside && !parts) {
      candidate.parent = whole!;
      parts = { clause: candidate.clause, sentence, sum: candidate.value };
    } else if (whole && parts && goesOn(candidate, whole, parts, sentence)) {
      candidate.parent = whole;
      parts.sum += candidate.value;
    } else if (host === undefined) {
      whole = candidate;
      parts = undefined;
    }
    if (candidate.parent?.role === "attribute") candidate.role = "attribute";
    previous = candidate;
  }
};

/** A further part: beside the first in its clause, or after a comma without a verb of its own. */
function goesOn(
  { clause, lead, unit, value }: Candidate,
  whole: Candidate,
  parts: { readonly clause: number; readonly sentence: number; readonly sum: number },
  sentence: number,
): boolean {
  if (unit !== whole.unit || sentence !== parts.sentence) return false;
  if (clause === parts.clause) return true;
  return unit !== "%" && parts.sum + value <= whole.value && !BEGINS_WITH_VERB.test(lead);
}
