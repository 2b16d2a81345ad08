import type { Candidate } from "../draft";
import { ENDS_WITH_VERB, HOLDS_VERB } from "../lexicon/verbPatterns";
import type { Figure } from "../quantity";
import { SENTENCE_ENDS } from "../text/charClasses";
import type { Clauses } from "../text/clauses";

/** Words are looked at this far from their figure, so that reading stays linear. */
const REACH = 120;
const JOINS = /^(?:、|和|及|与|以及|并(?!网)|[（(])/;
const VERB_OR_NOTHING = /^[\u4e00-\u9fff]{0,5}$/;
const AND = /(?:以及|[和与]|(?<![惠普涉触顾])及)(?=[\u4e00-\u9fff]{0,4}$)/;
/** 补贴500万元惠及3000人: what the figure brings, another matter. */
const SERVES = /^(?:惠及|覆盖|带动|服务|撬动|吸引)/;
const ITEM_ENDS = `、，,：:）)（(${SENTENCE_ENDS}`;

/** Gives each figure the words that belong to it: those before it and those after it. */
export function readCandidates(
  text: string,
  clauses: Clauses,
  figures: readonly Figure[],
): Candidate[] {
  const last = new Map<number, Candidate>();
  return figures.map((figure, index) => {
    const clause = clauses.owner(figure.numberStart);
    const { start, end } = clauses.list[clause]!;
    const previous = last.get(clause);
    let from = start;
    if (previous) {
      const cut = cutBetween(text, previous, figure);
      from = cut.next;
      close(previous, text, cut.end);
      previous.describesNext = cut.describes;
    }
    from = Math.max(from, figure.start - REACH);
    const candidate: Candidate = {
      index,
      figure,
      clause,
      start: Math.min(from, figure.start),
      end: figure.end,
      lead: text.slice(from, figure.start),
      tail: "",
      after: text.slice(figure.end, Math.min(end, figure.end + REACH)),
      describesNext: false,
      role: "target",
      relation: figure.relation,
      value: figure.value,
      ...(figure.valueMax === undefined ? {} : { valueMax: figure.valueMax }),
      unit: figure.unit,
      kind: figure.kind,
      indicator: "",
      measure: "increment",
      confidence: "sure",
    };
    close(candidate, text, Math.min(end, figure.end + REACH));
    last.set(clause, candidate);
    return candidate;
  });
}

function close(candidate: Candidate, text: string, end: number): void {
  candidate.end = Math.max(end, candidate.figure.end);
  candidate.tail = text.slice(candidate.figure.end, candidate.end);
}

interface Cut {
  /** Where the words of the first figure end and those of the second begin. */
  readonly end: number;
  readonly next: number;
  /** The first figure describes what the second counts: 10亿元以上项目8个. */
  readonly describes: boolean;
}

function cutBetween(text: string, counted: Candidate, other: Figure): Cut {
  const { figure: one, lead } = counted;
  const from = one.end;
  const to = Math.max(other.start, from);
  if (to - from > 2 * REACH) return cut(from + REACH, to - REACH);
  const between = text.slice(from, to);
  const join = JOINS.exec(between);
  if (join) return cut(from, from + (join[0] === "、" ? 1 : 0));
  const lastComma = between.lastIndexOf("、");
  if (lastComma >= 0) {
    const numberFirst = VERB_OR_NOTHING.test(between.slice(lastComma + 1));
    const at = from + (numberFirst ? lastComma : between.indexOf("、"));
    return cut(at, at + 1);
  }
  const and = AND.exec(between);
  if (and) return cut(from + and.index, from + and.index);
  const numberLast = other.end >= text.length || ITEM_ENDS.includes(text.charAt(other.end));
  const verb = numberLast && between.length >= 2 ? between.search(HOLDS_VERB) : 0;
  if (SERVES.test(between)) return cut(from, from);
  if (verb < 0 && isSum(counted, other)) return cut(to, to);
  if (verb < 0) return cut(from, from, true);
  if (verb > 0) return cut(from + verb, from + verb);
  const spent = one.kind === "amount" && HOLDS_VERB.test(between);
  return spent || /[\u4e00-\u9fff]{4,}$/.test(lead) ? cut(from, from) : cut(to, to);
}

const cut = (end: number, next: number, describes = false): Cut => ({ end, next, describes });

/** 改造36条道路65.5公里: the extent of the things that have just been counted. */
const isSum = ({ figure: one, lead }: Candidate, { kind }: Figure): boolean =>
  one.kind === "count" &&
  one.relation === "=" &&
  (kind === "length" || kind === "area") &&
  ENDS_WITH_VERB.test(lead);
