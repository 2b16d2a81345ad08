import type { Candidate } from "../draft";
import type { Figure } from "../quantity";
import type { Clauses } from "../text/clauses";

/** Words are looked at this far from their figure, so that reading stays linear. */
const REACH = 120;
const JOINS = /^[、和及与]|^以及|^并(?!网)|^[（(]/;
const VERB_OR_NOTHING = /^(?:[\u4e00-\u9fff]{0,5})$/;

/** Gives each figure the words that belong to it: those before it and those after it. */
export function readCandidates(
  text: string,
  clauses: Clauses,
  figures: readonly Figure[],
): Candidate[] {
  const last = new Map<number, { figure: Figure; candidate: Candidate }>();
  return figures.map((figure) => {
    const clause = clauses.owner(figure.numberStart);
    const { start, end } = clauses.list[clause]!;
    const previous = last.get(clause);
    let from = Math.max(start, 0);
    if (previous) {
      const cut = cutBetween(text, previous.figure, figure, previous.candidate.lead);
      from = cut.next;
      close(previous.candidate, text, previous.figure, cut.end);
    }
    from = Math.max(from, figure.start - REACH);
    const candidate: Candidate = {
      figure,
      clause,
      start: from,
      end: figure.end,
      lead: text.slice(from, figure.start),
      tail: "",
      role: "target",
      relation: figure.relation,
      unit: figure.unit,
      kind: figure.kind,
      indicator: "",
      measure: "increment",
      confidence: "sure",
    };
    close(candidate, text, figure, Math.min(end, figure.end + REACH));
    last.set(clause, { figure, candidate });
    return candidate;
  });
}

function close(candidate: Candidate, text: string, figure: Figure, end: number): void {
  candidate.end = Math.max(end, figure.end);
  candidate.tail = text.slice(figure.end, candidate.end);
}

/** Between two figures of a clause: where the words of the first end and those of the next begin. */
function cutBetween(
  text: string,
  one: Figure,
  other: Figure,
  lead: string,
): { end: number; next: number } {
  const from = one.end;
  const to = Math.max(other.start, from);
  if (to - from > 2 * REACH) return { end: from + REACH, next: to - REACH };
  const between = text.slice(from, to);
  const join = JOINS.exec(between);
  if (join) return { end: from, next: from + (join[0] === "、" ? 1 : 0) };
  const lastComma = between.lastIndexOf("、");
  if (lastComma >= 0) {
    const numberFirst = VERB_OR_NOTHING.test(between.slice(lastComma + 1));
    const cut = numberFirst ? lastComma : between.indexOf("、");
    return { end: from + cut, next: from + cut + 1 };
  }
  const word = /(?:以及|[和及与])(?=[\u4e00-\u9fff]{0,4}$)/.exec(between);
  if (word) return { end: from + word.index, next: from + word.index };
  return /[\u4e00-\u9fff]{4,}$/.test(lead) ? { end: from, next: from } : { end: to, next: to };
}
