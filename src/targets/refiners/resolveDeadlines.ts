import { endOfMonth } from "../../schedule/civilDate";
import type { Candidate, Draft, Refiner } from "../draft";
import { dateLine, type DateLine } from "../parsers/dates/dateLine";
import type { DateMention } from "../parsers/dates/dateParser";
import type { Due } from "../target";
import { headingDate } from "./headingDate";

const LIMIT = /(?:时限|期限|完成时间|时间节点)[为是:：]{0,2}$/;

/**
 * The day by which each promise is due: its own, else that of a heading, else the limit set after
 * it (完成时限：6月底), else the year's end.
 */
export const resolveDeadlines: Refiner = (draft) => {
  const limits = dateLine(
    draft.dates.list.filter(
      ({ due, start }) =>
        due !== null && LIMIT.test(draft.text.slice(Math.max(0, start - 8), start)),
    ),
  );
  for (const candidate of draft.candidates) {
    if (candidate.role === "none") continue;
    candidate.due =
      dueInRow(draft, candidate) ??
      dueOf(draft, candidate.clause, candidate.figure.start, candidate.end, limits);
  }
  for (const step of draft.steps) {
    step.due = dueOf(draft, draft.clauses.owner(step.start), step.end, step.end, limits);
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

function dueOf(draft: Draft, index: number, at: number, end: number, limits: DateLine): Due {
  const clause = draft.clauses.list[index]!;
  const own = draft.dates.within(clause.start, Math.max(at, end)).filter(({ due }) => due !== null);
  const before = own.filter((date) => date.start < at).at(-1);
  const date = before ?? own[0] ?? headingDate(draft, index) ?? limits.after(at);
  return date ? stated(draft, date) : { date: endOfMonth(draft.planYear, 12)!, basis: "implied" };
}

const stated = ({ text }: Draft, date: DateMention): Due => ({
  date: date.due!,
  basis: "stated",
  text: text.slice(date.start, date.end),
});
