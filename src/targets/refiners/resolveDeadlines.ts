import { endOfMonth } from "../../schedule/civilDate";
import type { Candidate, Draft, Refiner } from "../draft";
import { DateLine } from "../parsers/dates/dateLine";
import type { DateMention } from "../parsers/dates/dateParser";
import type { Due } from "../target";
import { BEGUN_THEN, LEADS_IN_ASIDE } from "../lexicon/closing";
import { closingDates } from "./closingDates";
import { headingDate } from "./headingDate";

const LIMIT = /(?:时限|期限|完成时间|时间节点)[为是:：]{0,2}$/;

const NONE: ReadonlyMap<Candidate, DateMention> = new Map();

/**
 * The day by which each promise is due: its own, else that of a heading, else the limit set after
 * it (完成时限：6月底), else the year's end.
 */
export const resolveDeadlines: Refiner = (draft) => {
  const days = new DateLine(draft.dates.list.filter(({ due }) => due !== null));
  const limits = new DateLine(
    days.list.filter(({ start }) => LIMIT.test(draft.text.slice(Math.max(0, start - 8), start))),
  );
  const closing = days.list.length > 0 ? closingDates(draft) : NONE;
  for (const candidate of draft.candidates) {
    if (candidate.role === "none") continue;
    const due =
      dueInRow(draft, candidate) ??
      dueOf(draft, candidate.clause, candidate.figure.start, candidate.end);
    const closes = due.basis === "implied" ? closing.get(candidate) : undefined;
    candidate.due = closes ? stated(draft, closes) : due;
  }
  for (const step of draft.steps) {
    step.due = dueOf(draft, draft.clauses.owner(step.start), step.end, step.end);
  }

  /** The last day named before a place in its clause, else one after it. */
  function dueOf({ clauses, planYear }: Draft, index: number, at: number, end: number): Due {
    const clause = clauses.list[index]!;
    const before = days.before(at);
    const own =
      before && before.start >= clause.start
        ? before
        : dayAfter(draft, days.within(at, Math.max(at, end)), index);
    const date = own ?? headingDate(draft, index) ?? limits.after(at);
    return date ? stated(draft, date) : { date: endOfMonth(planYear, 12)!, basis: "implied" };
  }
};

/** 3月底、6月底竣工率分别达到50%、70%: as many dates as figures are dealt out one to one. */
function dueInRow(draft: Draft, { row, clause }: Candidate): Due | undefined {
  if (!row) return undefined;
  const { start } = draft.clauses.list[clause]!;
  const dates = draft.dates.within(start, row.first.figure.start).filter(({ due }) => due !== null);
  const date = dates.length === row.size ? dates[row.index] : undefined;
  return date && stated(draft, date);
}

/**
 * The first day after a number in its clause; else the last one in the brackets behind it: 绿地22处
 * （10月底前）, but not 公园3个（东园5月底前开放）, where it is the day of a part.
 */
function dayAfter(
  { clauses, text }: Draft,
  days: readonly DateMention[],
  index: number,
): DateMention | undefined {
  const inClause = days.find(({ start }) => clauses.owner(start) === index);
  if (inClause) return inClause;
  return days.findLast(({ start, end }) => {
    const home = clauses.list[clauses.owner(start)]!;
    if (home.host !== index) return true;
    return LEADS_IN_ASIDE.test(text.slice(home.start, start)) && !isBegun(text, end, home.end);
  });
}

const isBegun = (text: string, from: number, end: number): boolean =>
  BEGUN_THEN.test(text.slice(from, Math.min(end, from + 8)));

const stated = ({ text }: Draft, date: DateMention): Due => ({
  date: date.due!,
  basis: "stated",
  text: text.slice(date.start, date.end),
});
