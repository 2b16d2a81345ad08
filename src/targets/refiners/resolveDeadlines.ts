import { endOfMonth } from "../../schedule/civilDate";
import type { Draft, Refiner } from "../draft";
import type { DateMention } from "../parsers/dates/dateParser";
import type { Due } from "../target";

/** The date a place is under: the last one before it in its clause, else a heading date before. */
export const resolveDeadlines: Refiner = (draft) => {
  const deadlines = draft.dates.filter(({ due }) => due !== null);
  let next = 0;
  for (const candidate of draft.candidates) {
    if (candidate.role === "none") continue;
    const clause = draft.clauses.list[candidate.clause]!;
    while (next < deadlines.length && deadlines[next]!.start < candidate.end) next++;
    const own = deadlines[next - 1];
    candidate.due =
      own && own.start >= clause.start
        ? stated(draft, own)
        : inherited(draft, own, candidate.clause);
  }
  for (const step of draft.steps) {
    const own = deadlines.filter((date) => date.start >= step.start && date.end <= step.end).at(-1);
    step.due = own
      ? stated(draft, own)
      : inherited(draft, lastBefore(deadlines, step.start), draft.clauses.owner(step.start));
  }
};

const lastBefore = (dates: readonly DateMention[], at: number): DateMention | undefined =>
  dates.filter((date) => date.start < at).at(-1);

const stated = ({ text }: Draft, date: DateMention): Due => ({
  date: date.due!,
  basis: "stated",
  text: text.slice(date.start, date.end),
});

/** A date alone before a comma or a colon governs what follows in its sentence. */
function inherited(draft: Draft, date: DateMention | undefined, clause: number): Due {
  const implied: Due = { date: endOfMonth(draft.planYear, 12)!, basis: "implied" };
  if (!date) return implied;
  const home = draft.clauses.list[draft.clauses.owner(date.start)]!;
  const here = draft.clauses.list[clause]!;
  const alone = home.end - home.start - (date.end - date.start) <= 2;
  return alone && home.sentence === here.sentence ? stated(draft, date) : implied;
}
