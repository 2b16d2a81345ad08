import { answerTo, tellsPlanOf } from "./answerTo";
import { extentOf } from "./extentOf";
import type { Fact } from "./fact";
import { PAST_SENTENCE, PRESENT } from "./lexicon/comparisons";
import { MONTH_ALONE, SUM, UP_TO_NOW } from "./lexicon/extents";
import { APIECE, PART, PLACE, PLACE_FIRST, RESPECTIVELY } from "./lexicon/rows";
import { BY_NOW, CHECKED, DONE, FINISHED } from "./lexicon/works";
import { isFulfilled, type OpenPlans } from "./openPlans";
import { roleOf } from "./roleOf";
import { sameUnit } from "./sameUnit";
import { SIGHT, surround, type Sentence, type Surrounded } from "./surroundings";
import { takeBack } from "./takeBack";
import { FEW, topicOf } from "./topicOf";
import { namesIn } from "./wording";

/**
 * The facts of one sentence, with places in the folded text and the period still to be told.
 * `earlier` is the last sentence before it that named something; `plans` those told before it.
 */
export function readSentence(
  text: string,
  sentence: Sentence,
  earlier: string,
  plans: OpenPlans,
): readonly Fact[] {
  const facts: Fact[] = [];
  plans.turn();
  const all = surround(text, sentence);
  const heading = all[0]?.gap ?? "";
  const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + SIGHT));
  const label = LABEL.exec(opening)?.[0] ?? "";
  const past = PAST_SENTENCE.test(opening);
  const local = PLACE_FIRST.test(opening);
  let parts = false;
  for (const at of all) {
    const last = facts.at(-1);
    const { figure, own, gap } = at;
    const isPast = past && !PRESENT.test(text.slice(sentence.start, figure.span.start));
    const { role, stage } = roleOf(at, last, isPast);
    if (PART.test(gap)) parts = true;
    else if (SUM.test(gap)) parts = false;
    const part = parts || at.aside || (last !== undefined && isCheckedOf(at, last));
    const names = namesIn(own);
    const isPlace = PLACE.test(names);
    const unnamed = names.length <= FEW || isPlace;
    const reached = role === "reached" || role === "surplus";
    const { plan, place } = (reached && answerTo(at, facts, plans, unnamed)) || {};
    if (plan && place !== undefined) facts[place] = { ...facts[place]!, answered: true };
    if (last && role === "planned" && unnamed && tellsPlanOf(at, last)) {
      facts[facts.length - 1] = { ...last, plan: { value: figure.value, unit: figure.unit } };
    }
    const maybe = place !== undefined;
    const known = { plan, maybe: maybe && plan === last, last, heading };
    const { topic, secondHand } =
      unnamed || (plan && at.before === "")
        ? topicOf(at, { ...known, earlier: names.length < 2 ? earlier : "" })
        : { topic: label, secondHand: false };
    const fact: Fact = {
      role,
      stage,
      span: figure.span,
      value: figure.value,
      unit: figure.unit,
      kind: figure.kind,
      fulfilled: role === "planned" && isFulfilled(at),
      done: DONE.test(at.lead) || DONE.test(at.tail),
      part,
      parallel: last !== undefined && sameUnit(figure, last) && (at.listed || isPlace),
      extent: extentOf(at, last, unnamed, part),
      period: 0,
      own,
      topic,
      secondHand,
      plan: plan && { value: plan.value, unit: plan.unit, maybe },
      share: undefined,
      answered: false,
      afterPlan:
        role !== "planned" &&
        !BY_NOW.test(gap) &&
        (last?.role === "planned" || last?.afterPlan === true),
      monthly: MONTH_ALONE.test(gap) && !UP_TO_NOW.test(gap),
      each: RESPECTIVELY.test(gap) || (at.listed && last?.each === true),
      apiece: APIECE.test(gap),
      local: local || isPlace || plan?.local === true,
      range: figure.relation === "range",
      raisedFrom: at.origin && sameUnit(at.origin, figure) ? at.origin.value : undefined,
    };
    if (role === "planned") plans.add(fact);
    facts.push(fact);
  }
  return takeBack(
    withShares(atSameStage(facts)),
    text.slice(all.at(-1)?.figure.span.end ?? sentence.end, sentence.end),
  );
}

/** 新增养老机构：新增…: the words before a colon at a sentence's start. */
const LABEL = /^[^，,、：:0-9]*(?=[：:])/;

/** 完工2960户，验收合格2785户: how many of those have been checked. */
const isCheckedOf = ({ figure, lead }: Surrounded, last: Fact): boolean =>
  last.role === "reached" &&
  CHECKED.test(lead) &&
  sameUnit(figure, last) &&
  figure.value <= last.value;

/** 29个小区、180万平方米进场施工: the stage told after a row is that of all of the row. */
function atSameStage(facts: readonly Fact[]): readonly Fact[] {
  const staged = [...facts];
  for (let index = facts.length - 1; index > 0; index--) {
    const { role, stage, own } = staged[index]!;
    const before = staged[index - 1]!;
    const goesOn = own.startsWith("、") && !sameUnit(staged[index]!, before);
    if (role === "underway" && before.role === "reached" && goesOn && !FINISHED.test(before.own))
      staged[index - 1] = { ...before, role, stage };
  }
  return staged;
}

/** Beside each number the share that is told right after it. */
const withShares = (facts: readonly Fact[]): readonly Fact[] =>
  facts.map((fact, index) => {
    const next = facts[index + 1];
    return next?.role === "rate" ? { ...fact, share: next.value } : fact;
  });
