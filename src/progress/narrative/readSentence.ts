import { extentOf } from "./extentOf";
import type { Fact } from "./fact";
import { figureRole, type Reading } from "./figureRole";
import { PAST_SENTENCE, PRESENT } from "./lexicon/comparisons";
import { SUM } from "./lexicon/extents";
import { PART, PLACE } from "./lexicon/rows";
import { DONE, LAST_NOT_DONE, NONE_DONE } from "./lexicon/works";
import { isFulfilled, OpenPlans, type ToldPlan } from "./openPlans";
import { sameUnit, SIGHT, surround, type Sentence, type Surrounded } from "./surroundings";
import { namesIn } from "./wording";

/** So few characters beside a number are a verb; the thing was named before. */
export const FEW = 3;

/**
 * The facts of one sentence, with places in the folded text and the period still to be told.
 * `earlier` is the last sentence before it that named something.
 */
export function readSentence(text: string, sentence: Sentence, earlier: string): readonly Fact[] {
  const facts: Fact[] = [];
  const plans = new OpenPlans();
  const all = surround(text, sentence);
  const heading = all[0]?.gap ?? "";
  const past = PAST_SENTENCE.test(text.slice(sentence.start, sentence.start + SIGHT));
  let parts = false;
  for (const at of all) {
    const last = facts.at(-1);
    const { figure, own } = at;
    const isPast = past && !PRESENT.test(text.slice(sentence.start, figure.span.start));
    const { role, stage } = roleOf(at, last, isPast);
    if (PART.test(at.gap)) parts = true;
    else if (SUM.test(at.gap)) parts = false;
    const part = parts || at.aside;
    const names = namesIn(own);
    const isPlace = PLACE.test(names);
    const unnamed = names.length <= FEW || isPlace;
    const plan = role === "reached" ? plans.take(figure, last, unnamed) : undefined;
    const known = { plan, last, heading, earlier: names.length < 2 ? earlier : "" };
    const fact: Fact = {
      span: figure.span,
      value: figure.value,
      unit: figure.unit,
      kind: figure.kind,
      role,
      ...(stage === undefined ? {} : { stage }),
      fulfilled: role === "planned" && isFulfilled(at),
      done: DONE.test(at.lead) || DONE.test(at.tail),
      part,
      parallel: last !== undefined && sameUnit(figure, last) && (at.listed || isPlace),
      extent: extentOf(at, last, unnamed, part),
      period: 0,
      own,
      ...(unnamed ? topicOf(at, known) : { topic: "", secondHand: false }),
      ...(plan ? { plan: { value: plan.value, unit: plan.unit } } : {}),
    };
    if (role === "planned") plans.add(fact);
    facts.push(fact);
  }
  return takeBack(
    withShares(facts),
    text.slice(all.at(-1)?.figure.span.end ?? sentence.end, sentence.end),
  );
}

/** What the words say; else as the number before in a row; else a value of the sentence's time. */
function roleOf(
  at: Surrounded,
  last: Fact | undefined,
  isPast: boolean,
): Reading & Pick<Fact, "role"> {
  const { role, stage } = figureRole(at);
  const told = stage === undefined ? {} : { stage };
  if (role) return { role, ...told };
  if (!at.listed || !last) return { role: isPast ? "past" : "reached" };
  return last.stage === undefined ? { role: last.role } : { role: last.role, stage: last.stage };
}

interface Known {
  readonly plan: ToldPlan | undefined;
  readonly last: Fact | undefined;
  /** The words before the sentence's first number. */
  readonly heading: string;
  readonly earlier: string;
}

/** What was named before a number that names little itself. */
function topicOf(
  { before, lead }: Surrounded,
  { plan, last, heading, earlier }: Known,
): Pick<Fact, "topic" | "secondHand"> {
  if (plan) return { topic: `${plan.topic} ${plan.own}`, secondHand: false };
  const ahead = before.slice(0, before.length - lead.length);
  if (namesIn(ahead).length > FEW) return { topic: ahead, secondHand: false };
  if (!last) return { topic: `${earlier} ${ahead}`, secondHand: false };
  const known = last.topic.startsWith(heading) ? last.topic : `${heading} ${last.topic}`;
  return { topic: `${known} ${last.own}`.slice(0, 3 * SIGHT), secondHand: true };
}

/** Beside each number the share that is told right after it. */
const withShares = (facts: readonly Fact[]): readonly Fact[] =>
  facts.map((fact, index) => {
    const next = facts[index + 1];
    return next?.role === "rate" ? { ...fact, share: next.value } : fact;
  });

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
