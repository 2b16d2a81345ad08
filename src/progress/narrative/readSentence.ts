import type { Quantity } from "../../targets/quantity";
import { matchUnits } from "../entry/unitOfMeasure";
import type { Extent, Fact } from "./fact";
import { figureRole, firstStretch, lastStretch } from "./figureRole";
import {
  ALL_DONE,
  ASIDE_BEFORE,
  DONE,
  DONE_PLAN,
  LAST_NOT_DONE,
  NEW,
  NONE_DONE,
  PART,
  PAST_SENTENCE,
  PLAN_AFTER,
  PRESENT,
  STANDING,
  STOCK,
  SUM,
  SURPASSED,
  THIS_MONTH,
  THIS_YEAR,
  UP_TO_NOW,
} from "./lexicon/cues";
import { namesEach } from "./namesEach";
import { namesIn } from "./wording";
import { withoutDescriptors } from "./withoutDescriptors";

/** Words farther away from a number than this do not speak of it. */
export const SIGHT = 60;
/** So few characters beside a number are a verb; the thing was named before. */
export const FEW = 3;
/** Nor does a place name the thing: 西城街道12家. */
const PLACE = /^[\u4e00-\u9fff]{1,6}(?:区|县|市|镇|乡|村|街道)$/;

/** So many plans of one sentence are remembered until a number answers them. */
const OPEN_PLANS = 12;

/** A sentence of the folded narrative and the numbers in it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly figures: readonly Quantity[];
}

/** The facts of one sentence, with places in the folded text and the period still to be told. */
export function readSentence(text: string, sentence: Sentence, earlier: string): readonly Fact[] {
  const figures = withoutDescriptors(text, sentence.figures, sentence.end);
  const facts: Fact[] = [];
  const open: Fact[] = [];
  const heading = text
    .slice(sentence.start, figures[0]?.span.start ?? sentence.start)
    .slice(-SIGHT);
  const past = PAST_SENTENCE.test(text.slice(sentence.start, sentence.start + 6));
  const gaps = figures.map((figure, index) => {
    const from = figures[index - 1]?.span.end ?? sentence.start;
    return (
      text.slice(Math.max(from, figure.span.start - SIGHT), figure.span.start) + qualifierOf(figure)
    );
  });
  const each = namesEach(gaps);
  let parts = false;
  figures.forEach((figure, index) => {
    const last = facts[index - 1];
    const next = figures[index + 1];
    const start = figure.span.start;
    const gap = gaps[index] ?? "";
    const after = wordsAfter(text, figure, next?.span.start ?? null, sentence.end);
    const before = (last ? withoutTail(gap) : gap).replace(ASIDE_BEFORE, "");
    const listed = last !== undefined && /^[、和及与]/.test(gap);
    const answered = next !== undefined && answers(next, figure) && !/[，,；：:、]/.test(after);
    const followed = next !== undefined && sameUnit(next, figure);
    const isShare = figure.kind === "percent";
    const read = figureRole({ before, after, isShare, answered, followed });
    const inPast = past && !PRESENT.test(text.slice(sentence.start, start));
    const { role, stage } = read.role
      ? { role: read.role, stage: read.stage }
      : listed
        ? { role: last.role, stage: last.stage }
        : { role: inPast ? ("past" as const) : ("reached" as const), stage: undefined };
    if (PART.test(gap)) parts = true;
    else if (SUM.test(gap)) parts = false;
    const lead = lastStretch(before);
    const own = each.get(index) ?? `${lead} ${firstStretch(after)}`;
    const names = namesIn(own);
    const few = names.length <= FEW || PLACE.test(names);
    const plan = role === "reached" ? takePlan(open, figure, last, few) : undefined;
    const part = parts || isAside(text, sentence.start, start);
    const extent = extentOf(gap, part);
    const again = few && !part && last?.extent === "new" && sameUnit(figure, last);
    const fact: Fact = {
      span: figure.span,
      value: figure.value,
      unit: figure.unit,
      kind: figure.kind,
      role,
      ...(stage === undefined ? {} : { stage }),
      fulfilled: role === "planned" && isFulfilled(before, after),
      done: DONE.test(lead) || DONE.test(firstStretch(after)),
      part,
      parallel: last !== undefined && sameUnit(figure, last) && (listed || PLACE.test(names)),
      extent: extent === "unsaid" && last && (listed || again) ? last.extent : extent,
      period: 0,
      own,
      topic: few
        ? topicOf(
            plan,
            before.slice(0, before.length - lead.length),
            last,
            heading,
            names.length < 2 ? earlier : "",
          )
        : "",
      ...(plan ? { plan: { value: plan.value, unit: plan.unit } } : {}),
    };
    if (role === "planned") open.push(fact);
    if (open.length > OPEN_PLANS) open.shift();
    facts.push(fact);
  });
  return takeBack(facts, text.slice(figures.at(-1)?.span.end ?? sentence.end, sentence.end));
}

/** Up to the next number; a full stop ends the words of the last one. */
function wordsAfter(text: string, figure: Quantity, next: number | null, end: number): string {
  const to = Math.min(next ?? end, figure.span.end + SIGHT);
  return text.slice(figure.span.end, to) + (next === null && to === end ? "。" : "");
}

/** 超过300个 and 预计120个: the qualifier belongs to the words before the number. */
const qualifierOf = (figure: Quantity): string =>
  /^[^0-9零一二两三四五六七八九十百千]*/.exec(figure.span.text)?.[0] ?? "";

/** The words up to the first comma after a number are still its own. */
function withoutTail(gap: string): string {
  const tail = firstStretch(gap);
  return gap.slice(tail.length);
}

const sameUnit = (one: { unit: string }, other: { unit: string }): boolean =>
  one.unit === other.unit || matchUnits(one.unit, other.unit).is === "same";

const answers = (figure: Quantity, plan: Quantity): boolean =>
  figure.kind === "percent" || sameUnit(figure, plan);

type Plan = {
  readonly value: number;
  readonly unit: string;
  readonly own: string;
  readonly topic: string;
};

/** The first plan told in the sentence that no number has answered yet, or the one answered last. */
function takePlan(
  open: Fact[],
  figure: Quantity,
  last: Fact | undefined,
  few: boolean,
): Plan | undefined {
  const index = open.findIndex((plan) => sameUnit(figure, plan));
  if (index >= 0) return open.splice(index, 1)[0];
  const again = few && last?.plan && sameUnit(figure, last);
  return again ? { ...last.plan, own: last.own, topic: last.topic } : undefined;
}

const isFulfilled = (before: string, after: string): boolean =>
  ALL_DONE.test(after) ||
  (PLAN_AFTER.test(after) && DONE_PLAN.test(before) && !SURPASSED.test(before));

/** `ahead` are the words of the gap before the number's own. */
function topicOf(
  plan: Plan | undefined,
  ahead: string,
  last: Fact | undefined,
  heading: string,
  earlier: string,
): string {
  if (plan) return `${plan.topic} ${plan.own}`;
  if (namesIn(ahead).length > FEW) return ahead;
  if (!last) return `${earlier} ${ahead}`;
  const known = last.topic.startsWith(heading) ? last.topic : `${heading} ${last.topic}`;
  return `${known} ${last.own}`.slice(0, 3 * SIGHT);
}

/** New ones among a part are not the whole of what is new. */
function extentOf(gap: string, part: boolean): Extent {
  if (THIS_MONTH.test(gap) && !UP_TO_NOW.test(gap)) return "month";
  if (SUM.test(gap)) return "sum";
  if (THIS_YEAR.test(gap)) return "year";
  if (NEW.test(gap) && !part) return "new";
  if (STANDING.test(gap)) return "standing";
  return STOCK.test(gap) ? "stock" : "unsaid";
}

function isAside(text: string, from: number, at: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - SIGHT); back--) {
    if ("（(".includes(text.charAt(back))) return true;
    if ("）)".includes(text.charAt(back))) return false;
  }
  return false;
}

/** …，均未完工 takes back all numbers of its sentence; …，尚未获批 the last one. */
function takeBack(facts: readonly Fact[], remark: string): readonly Fact[] {
  const all = NONE_DONE.test(remark);
  if (!all && !LAST_NOT_DONE.test(remark)) return facts;
  return facts.map((fact, index) =>
    fact.role === "reached" && (all || index === facts.length - 1)
      ? { ...fact, role: "underway" }
      : fact,
  );
}
