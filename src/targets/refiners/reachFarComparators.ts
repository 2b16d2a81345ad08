import type { Refiner } from "../draft";
import { FAR_BEFORE } from "../lexicon/comparators";

/** 控制在住院总费用10%: a bound some words before its number. */
export const reachFarComparators: Refiner = ({ candidates }) => {
  for (const candidate of candidates) {
    if (candidate.relation !== "=") continue;
    const found = FAR_BEFORE.find(({ word }) => candidate.lead.includes(word));
    if (found) candidate.relation = found.relation;
  }
};
