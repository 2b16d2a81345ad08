import type { Refiner, Step } from "../draft";
import { STAGES } from "../lexicon/stages";
import type { Stage } from "../target";

/** Clauses that name a stage or a date and hold no promised number. */
export const findMilestones: Refiner = (draft) => {
  const promised = new Set(
    draft.candidates.filter(({ role }) => role === "target").map(({ clause }) => clause),
  );
  const steps: Step[] = [];
  draft.clauses.list.forEach((clause, index) => {
    if (promised.has(index) || clause.host !== undefined) return;
    const words = draft.text.slice(clause.start, Math.min(clause.end, clause.start + 200));
    const stage = stageOf(words);
    const dates = draft.dates.within(clause.start, clause.end).filter(({ due }) => due !== null);
    const timeLength = dates.reduce((sum, date) => sum + date.end - date.start, 0);
    const dated = dates.length > 0 && words.length > timeLength + 1;
    if (!stage && !dated) return;
    steps.push({ start: clause.start, end: clause.end, ...(stage ? { stage } : {}) });
  });
  draft.steps = steps;
};

function stageOf(words: string): Stage | undefined {
  return STAGES.filter(([, pattern]) => pattern.test(words)).at(-1)?.[0];
}
