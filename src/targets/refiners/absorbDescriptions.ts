import type { Candidate, Refiner } from "../draft";
import { DESCRIBES } from "./exclusions/threshold";

/**
 * A figure that only describes, and a numeral inside a word, are part of what the next figure
 * counts: 10亿元以上项目8个, 新一轮道路改造80公里.
 */
export const absorbDescriptions: Refiner = ({ candidates, text }) => {
  for (const [index, candidate] of candidates.entries()) {
    const next = candidates[index + 1];
    if (!isWords(candidate) || next?.clause !== candidate.clause) continue;
    if (candidate.start >= next.start || /[、，]/.test(candidate.tail.slice(-1))) continue;
    next.start = candidate.start;
    next.lead = text.slice(candidate.start, next.figure.start);
  }
};

const isWords = ({ role, reason, figure }: Candidate): boolean =>
  role === "none" && (reason === DESCRIBES || figure.written !== "digits");
