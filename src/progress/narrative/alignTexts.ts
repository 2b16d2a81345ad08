import { readPromises } from "../../targets/readPromises";
import type { Relation } from "../../targets/target";
import { alignNarrative } from "./alignNarrative";

/** A promised value beside the value that the narrative gives. */
export interface AlignedPair {
  readonly indicator: string;
  readonly relation: Relation;
  readonly target: number;
  readonly unit: string;
  readonly actual: number | null;
  readonly met: boolean | null;
}

/**
 * Reads the targets of a plan text and, from a progress text, the values reached: one pair a target,
 * attributes left out. `planYear` is the year of the plan.
 */
export function alignTexts(
  targetText: string,
  progressText: string,
  planYear: number,
): { readonly pairs: readonly AlignedPair[] } {
  const { targets } = readPromises(targetText, { planYear });
  const promised = targets
    .filter((target) => !target.attribute)
    .map((target) => ({ ...target, text: target.span.text }));
  const alignments = alignNarrative(promised, progressText, planYear);
  return {
    pairs: promised.map((target, index) => ({
      indicator: target.indicator,
      relation: target.relation,
      target: target.value,
      unit: target.unit,
      actual: alignments[index]?.actual ?? null,
      met: alignments[index]?.met ?? null,
    })),
  };
}
