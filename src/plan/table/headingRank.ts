import { foldText } from "../cells/foldText";
import { HEADING_RANKS, PLAIN_HEADING_RANK } from "../lexicon/rows";

/** Rank of the enumerator that a heading begins with, outermost 0; -1 where it has none. */
export const enumeratedRank = (text: string): number =>
  HEADING_RANKS.findIndex((pattern) => pattern.test(foldText(text)));

/** Rank of a heading: one without an enumerator stands below all others. */
export const headingRank = (text: string): number => {
  const rank = enumeratedRank(text);
  return rank < 0 ? PLAIN_HEADING_RANK : rank;
};
