import { exclusions } from "../configuration/exclusions";
import type { Refiner } from "../draft";

/** Takes out every figure that one of the exclusions knows to be no promise. */
export const excludeFigures: Refiner = (draft) => {
  for (const candidate of draft.candidates) {
    for (const exclude of exclusions) {
      const reason = exclude(candidate, draft);
      if (reason === null) continue;
      candidate.role = "none";
      candidate.reason = reason;
      break;
    }
  }
};
