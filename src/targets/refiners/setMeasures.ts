import type { Refiner } from "../draft";
import { LEVEL_WORDS } from "../lexicon/verbs";

const GROWS = /^(?:培训|开展|发放|新建)|新增|净增/;

/**
 * A share, a bound from above and what 达到 governs are levels; all else grows from nothing. 达到 governs a
 * whole row: 分别达到110元、90元.
 */
export const setMeasures: Refiner = ({ candidates, text }) => {
  for (const candidate of candidates) {
    const { kind, relation, figure, indicator, row } = candidate;
    const lead = row ? row.first.lead : candidate.lead;
    const words = lead + text.slice(figure.start, figure.numberStart);
    const level = kind === "percent" || kind === "ratio" || kind === "other" || relation === "<=";
    candidate.measure =
      level || (LEVEL_WORDS.test(words) && !GROWS.test(indicator)) ? "level" : "increment";
  }
};
