import type { Reported } from "../slips";

/** Counted in whole things, growing over the year, no part of a family, neither done nor hardly begun. */
export const isPlainCount = ({ nature, record, value, promised, direction }: Reported): boolean =>
  nature.whole &&
  nature.cumulative &&
  direction === "up" &&
  record.parent === undefined &&
  value < promised &&
  value > 3;

/** A share of a hundred that is to be reached. */
export const isShare = ({ nature, direction }: Reported): boolean =>
  nature.share && !nature.change && direction === "up";
