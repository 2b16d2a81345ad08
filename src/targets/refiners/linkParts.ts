import type { Candidate, Refiner } from "../draft";

const PART = /^(?:其中|含|包括|包含|涵盖)/;

/** 其中农村22个、城市8个: parts of the figure before them, as long as the unit stays. */
export const linkParts: Refiner = ({ candidates, clauses }) => {
  let whole: Candidate | undefined;
  let previous: Candidate | undefined;
  let parted = -1;
  for (const candidate of candidates) {
    if (candidate.role === "none") continue;
    const clause = clauses.list[candidate.clause]!;
    const opens = PART.test(candidate.lead);
    const aside = clause.host !== undefined && whole !== undefined && whole.clause === clause.host;
    if (opens && previous) {
      if (!previous.parent) whole = previous;
      parted = candidate.clause;
      if (whole && whole !== candidate) candidate.parent = whole;
    } else if (whole && candidate.clause === parted && candidate.unit === whole.unit) {
      candidate.parent = whole;
    } else if (aside && whole && candidate.unit === whole.unit) {
      candidate.parent = whole;
      parted = candidate.clause;
    } else if (clause.host === undefined) {
      whole = candidate;
    }
    previous = candidate;
  }
};
