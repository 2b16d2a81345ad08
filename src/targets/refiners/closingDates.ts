import type { Candidate, Draft } from "../draft";
import { ALL_OF_THEM, BEGINS, CLOSES, LEADS_TO_DATE, PLACES } from "../lexicon/closing";
import type { DateMention } from "../parsers/dates/dateParser";

/** Built things are put to use, people and happenings are not. */
const NOT_BUILT = new Set(["人", "人次", "人口", "名", "位", "场", "场次", "次", "期", "班次"]);

/**
 * 新建幼儿园4所、小学2所，9月1日前全部投入使用: the day of a clause that says no more than that what
 * was promised before it in its sentence is done by then. 全部 speaks of all promises since the last
 * such clause, else it speaks of those of the clause before. The last of several days counts.
 */
export function closingDates(draft: Draft): ReadonlyMap<Candidate, DateMention> {
  const closing = new Map<Candidate, DateMention>();
  let closed: readonly Candidate[] = [];
  let next = 0;
  let open: Candidate[] = [];
  for (const date of draft.dates.list) {
    const words = date.due === null ? null : closingWords(draft, date);
    if (words === null) continue;
    const { sentence } = draft.clauses.list[draft.clauses.owner(date.start)]!;
    for (; next < draft.candidates.length; next++) {
      const candidate = draft.candidates[next]!;
      if (candidate.figure.start > date.start) break;
      if (candidate.role !== "none") open.push(candidate);
    }
    open = open.filter((one) => sentenceOf(draft, one) === sentence);
    const meant = (ALL_OF_THEM.test(words) ? open : lastOf(open)).filter((one) =>
      mayClose(one, words),
    );
    if (open.length > 0) closed = meant;
    else closed = closed.filter((one) => sentenceOf(draft, one) === sentence);
    for (const candidate of closed) closing.set(candidate, date);
    open = [];
  }
  return closing;
}

/** Those of the last clause; and of the one before where the last tells the places it gives: 学位, 床位. */
function lastOf(open: readonly Candidate[]): readonly Candidate[] {
  const last = open.filter(({ clause }) => clause === open.at(-1)?.clause);
  if (!last.every(({ indicator }) => PLACES.test(indicator))) return last;
  const rest = open.slice(0, open.length - last.length);
  return [...rest.filter(({ clause }) => clause === rest.at(-1)?.clause), ...last];
}

const sentenceOf = ({ clauses }: Draft, { clause }: Candidate): number =>
  clauses.list[clause]!.sentence;

/** What a clause says after its date; null where it says more than that something is done. */
function closingWords({ clauses, text }: Draft, { start, end }: DateMention): string | null {
  const clause = clauses.list[clauses.owner(start)]!;
  if (clause.host !== undefined || !LEADS_TO_DATE.test(text.slice(clause.start, start)))
    return null;
  const words = text.slice(end, Math.min(clause.end, end + 24));
  return CLOSES.test(words) ? words : null;
}

function mayClose({ kind, unit, measure, lead }: Candidate, words: string): boolean {
  if (BEGINS.test(lead)) return false;
  if (kind === "percent" || kind === "ratio" || measure === "level") return false;
  if (/完成|到位/.test(words)) return true;
  return kind !== "amount" && !NOT_BUILT.has(unit);
}
