import type { Refiner } from "../draft";

const DENSITY = /每(?:[百千万]|十万|百万)|(?<![0-9.])[千万]人[口均]?(?=[^次])/;

/** A count for each thousand people is a ratio, whatever its measure word. */
export const nameKinds: Refiner = ({ candidates }) => {
  for (const candidate of candidates) {
    if (candidate.kind === "count" && DENSITY.test(candidate.lead)) candidate.kind = "ratio";
  }
};
