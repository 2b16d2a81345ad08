import type { Candidate, Refiner } from "../draft";
import { DESCRIBES } from "./exclusions/threshold";

/**
 * A figure that only describes, and a numeral inside a word, are part of what the next figure
 * counts: 10亿元以上项目8个, 新一轮道路改造80公里; or of what the one before it counts:
 * 230个50户以上村寨.
 */
export const absorbDescriptions: Refiner = ({ candidates, text }) => {
  for (const [index, candidate] of candidates.entries()) {
    const before = candidates[index - 1];
    if (before && describesBefore(candidate, before)) {
      before.end = candidate.end;
      before.tail = text.slice(before.figure.end, candidate.end);
    }
    const next = candidates[index + 1];
    if (!isWords(candidate) || next?.clause !== candidate.clause) continue;
    if (candidate.start >= next.start || /[、，]/.test(candidate.tail.slice(-1))) continue;
    next.start = candidate.start;
    next.lead = text.slice(candidate.start, next.figure.start);
  }
};

const isWords = ({ role, reason, figure }: Candidate): boolean =>
  role === "none" && (reason === DESCRIBES || figure.written !== "digits");

/** Right after a promised number, a figure that promises nothing says which things are counted. */
const describesBefore = (candidate: Candidate, before: Candidate): boolean =>
  candidate.role === "none" &&
  before.role === "target" &&
  before.clause === candidate.clause &&
  before.figure.end === candidate.figure.start &&
  candidate.tail !== "";
