import type { Candidate, Draft, Refiner, Step } from "../draft";
import { BEGUN_THEN } from "../lexicon/closing";
import { STAGES } from "../lexicon/stages";
import type { Stage } from "../target";
import type { Stretch } from "../text/stretches";
import { TOLD } from "./exclusions/achieved";
import { headingDate } from "./headingDate";

/** 年底 names a day by which, 全年 only the year. */
const ENDS = /[底末内前终]/;
const DONE = /已经?(?!有)|(?<!项)目前|截[至止]|累计建成/;
const REACH = 200;
/** 分别于4月、6月建成: no more than the first of several dates. */
const DEALS_OUT = /^(?:分别|各|均)?[于在]?$/;
/** A name of two characters at least, and no number. */
const NAMES_PART =
  /^(?:其中[，,：:]?)?(?!其中|力争|确保|计划|预计|完成|时限|期限)[\u4e00-\u9fff、]{2,16}$/;

/** What stands between two commas or, where every part has a date of its own, between two 、. */
interface Part extends Stretch {
  readonly clause: number;
}

/** Parts that name a stage or a date and hold no promised number. */
export const findMilestones: Refiner = (draft) => {
  const parts = draft.clauses.list.flatMap(({ host }, clause) =>
    host === undefined || datesPart(draft, clause) ? partsOf(draft, clause) : [],
  );
  const taken = draft.candidates.filter(
    ({ role, reason }) => role === "target" || TOLD.has(reason ?? ""),
  );
  let next = 0;
  const steps: Step[] = [];
  for (const part of parts) {
    while (next < taken.length && taken[next]!.figure.numberStart < part.start) next++;
    if ((taken[next]?.figure.numberStart ?? Infinity) < part.end && ownsFigure(part, taken, next))
      continue;
    if (isPast(draft, part)) continue;
    const stage = stageOf(draft.text.slice(part.start, Math.min(part.end, part.start + REACH)));
    if (!stage && !isDated(draft, part)) continue;
    steps.push({ start: part.start, end: part.end, ...(stage ? { stage } : {}) });
  }
  draft.steps = steps;
};

/** （东园5月底前开放）, （3月开工，11月竣工）: brackets with a day of their own for a part or for a stage. */
function datesPart({ clauses, dates, text }: Draft, clause: number): boolean {
  const { start, end, host } = clauses.list[clause]!;
  const date = dates.within(start, end).find(({ due }) => due !== null);
  if (!date) return false;
  if (NAMES_PART.test(text.slice(start, date.start))) return true;
  if (BEGUN_THEN.test(text.slice(date.end, Math.min(end, date.end + 8)))) return true;
  return [clauses.list[clause - 1], clauses.list[clause + 1]].some(
    (next) =>
      next !== undefined &&
      next.host === host &&
      dates.within(next.start, next.end).some(({ due }) => due !== null),
  );
}

/** A figure in brackets belongs to the brackets. `taken` is looked through from a place on. */
function ownsFigure(part: Part, taken: readonly Candidate[], from: number): boolean {
  for (let at = from; at < taken.length; at++) {
    const { clause, figure } = taken[at]!;
    if (figure.numberStart >= part.end) return false;
    if (clause === part.clause) return true;
  }
  return false;
}

/** 11月前完成、12月验收: a date after 、 begins a part of its own. */
function partsOf({ clauses, dates, text }: Draft, clause: number): Part[] {
  const { start, end } = clauses.list[clause]!;
  const parts: Part[] = [];
  let from = start;
  for (const date of dates.within(start, end)) {
    if (date.start <= from || text.charAt(date.start - 1) !== "、") continue;
    parts.push({ clause, start: from, end: date.start - 1 });
    from = date.start;
  }
  return [...parts, { clause, start: from, end }];
}

/** 6月底前完成…, and 6月底前，完成…: the date alone before it. */
function isDated(draft: Draft, { clause, start, end }: Part): boolean {
  const own = draft.dates.within(start, end).filter(({ due }) => due !== null);
  const timeLength = own.reduce((sum, date) => sum + date.end - date.start, 0);
  if (end - start <= timeLength + 1) return false;
  if (own[0]?.end === end && DEALS_OUT.test(draft.text.slice(start, own[0].start))) return false;
  const heading = headingDate(draft, clause);
  const governed = heading && draft.clauses.owner(heading.start) === clause - 1;
  return (governed ? [...own, heading] : own).some(
    ({ use, start: from, end: to }) => use !== "year" || ENDS.test(draft.text.slice(from, to)),
  );
}

/** 已建成, 去年完成: what is behind us is no stage to come. */
function isPast({ dates, text }: Draft, { start, end }: Part): boolean {
  if (DONE.test(text.slice(start, Math.min(end, start + REACH)))) return true;
  const own = dates.within(start, end);
  if (own.some(({ use }) => use === "past")) return true;
  return own.some(({ use }) => use === "which") && own.every(({ due }) => due === null);
}

function stageOf(words: string): Stage | undefined {
  return STAGES.filter(([, pattern]) => pattern.test(words)).at(-1)?.[0];
}
