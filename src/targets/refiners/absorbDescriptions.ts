import type { Refiner } from "../draft";
import { DESCRIBES } from "./exclusions/threshold";

/** 10亿元以上项目8个: the figure that only describes becomes part of what the next one counts. */
export const absorbDescriptions: Refiner = ({ candidates, text }) => {
  for (const [index, candidate] of candidates.entries()) {
    const next = candidates[index + 1];
    if (candidate.role !== "none" || next?.clause !== candidate.clause) continue;
    if (candidate.reason !== DESCRIBES || candidate.start >= next.start) continue;
    next.start = candidate.start;
    next.lead = text.slice(candidate.start, next.figure.start);
  }
};
