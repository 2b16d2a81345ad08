import type { Draft, Refiner, Step } from "../draft";
import { STAGES } from "../lexicon/stages";
import type { Stage } from "../target";
import type { Clause } from "../text/clauses";
import { TOLD } from "./exclusions/achieved";

/** 年底 names a day by which, 全年 only the year. */
const ENDS = /[底末内前终]/;
const DONE = /已经?(?!有)|目前|截[至止]|累计建成/;

/** Clauses that name a stage or a date and hold no promised number. */
export const findMilestones: Refiner = (draft) => {
  const promised = new Set(
    draft.candidates.filter(({ role }) => role === "target").map(({ clause }) => clause),
  );
  const told = new Set(
    draft.candidates.filter(({ reason }) => TOLD.has(reason ?? "")).map(({ clause }) => clause),
  );
  const steps: Step[] = [];
  draft.clauses.list.forEach((clause, index) => {
    if (promised.has(index) || clause.host !== undefined) return;
    const words = draft.text.slice(clause.start, Math.min(clause.end, clause.start + 200));
    if (told.has(index) || isPast(draft, clause)) return;
    const stage = stageOf(words);
    const dates = draft.dates.within(clause.start, clause.end).filter(({ due }) => due !== null);
    const timeLength = dates.reduce((sum, date) => sum + date.end - date.start, 0);
    const dated =
      dates.some(
        ({ use, start, end }) => use !== "year" || ENDS.test(draft.text.slice(start, end)),
      ) && words.length > timeLength + 1;
    if (!stage && !dated) return;
    steps.push({ start: clause.start, end: clause.end, ...(stage ? { stage } : {}) });
  });
  draft.steps = steps;
};

/** 已建成, 去年完成: what is behind us is no stage to come. */
function isPast({ dates, text }: Draft, { start, end }: Clause): boolean {
  return (
    DONE.test(text.slice(start, Math.min(end, start + 200))) ||
    dates.within(start, end).some(({ use }) => use === "past")
  );
}

function stageOf(words: string): Stage | undefined {
  return STAGES.filter(([, pattern]) => pattern.test(words)).at(-1)?.[0];
}
