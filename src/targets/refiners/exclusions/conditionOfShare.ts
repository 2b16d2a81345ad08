import type { Exclusion } from "../../draft";

/** 20%的村集体年收入超30万元: the promise is the share, the second number its condition. */
export const conditionOfShare: Exclusion = (candidate, { candidates }) => {
  const previous = candidates[candidate.index - 1];
  if (!previous || previous.clause !== candidate.clause) return null;
  const ofShare = previous.kind === "percent" && previous.after.startsWith("的");
  return ofShare && !/[、和，]/.test(candidate.lead) ? "the condition of a share" : null;
};
