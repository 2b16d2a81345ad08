import type { Fact } from "./fact";
import { CHANGE_BEFORE, FALLING, GROWTH_PROMISED, RAISED_TO } from "./lexicon/comparisons";
import { BENEFIT, COMPLETION, SERVED, STAGE_ANSWERS } from "./lexicon/cues";
import type { NarrativeTarget } from "./narrativeTarget";

/** The value that answers the target: 提高20元 is answered by how much it was raised, 163元 to 183元. */
export function answerOf(
  target: NarrativeTarget,
  { value, raisedFrom, own, role }: Fact,
): number | null {
  if (role === "change" || target.kind === "percent" || !promisesGrowth(target)) return value;
  if (raisedFrom !== undefined) return Math.abs(value - raisedFrom);
  return RAISED_TO.test(own) ? null : value;
}

/** Growth answers growth in the same direction, a level a level, and works under way their own stage. */
export function mayAnswer(target: NarrativeTarget, fact: Fact): boolean {
  if (fact.range) return false;
  const growth = target.kind === "percent" && promisesGrowth(target);
  if (fact.role === "change") {
    return (
      growth && FALLING.test(target.indicator + (target.text ?? "")) === FALLING.test(fact.own)
    );
  }
  if (growth) return false;
  if (fact.role === "underway") {
    const words = target.indicator + (target.text ?? "");
    const promised = STAGE_ANSWERS[fact.stage ?? ""] ?? fact.stage;
    if (promised === undefined || COMPLETION.test(target.text ?? "")) return false;
    return typeof promised === "string" ? words.includes(promised) : promised.test(words);
  }
  if (fact.monthly) return false;
  if (BENEFIT.test(fact.own) && !countsServed(target)) return false;
  return ["reached", "rate", "surplus"].includes(fact.role) || fact.fulfilled;
}

/** 惠及3000人, or 为3000名职工开展培训: it promises how many are served. */
const countsServed = ({ indicator, text = "" }: NarrativeTarget): boolean =>
  BENEFIT.test(indicator + text) || SERVED.test(text) || /^[为对给]/.test(text);

/** 收入增长5%, and 资费再降低20%以上, whose verb did not come into the indicator. */
const promisesGrowth = ({ indicator, text }: NarrativeTarget): boolean =>
  GROWTH_PROMISED.test(indicator) || CHANGE_BEFORE.test(text?.replace(/[0-9０-９].*$/s, "") ?? "");
