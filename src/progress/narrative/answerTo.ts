import type { Fact } from "./fact";
import { TELLS_PLAN } from "./lexicon/plans";
import { ANSWERS, DONE } from "./lexicon/works";
import type { OpenPlans, ToldPlan } from "./openPlans";
import { sameUnit } from "./sameUnit";
import { firstStretch } from "./stretches";
import type { Surrounded } from "./surroundings";
import { namesIn } from "./wording";

/** The number that another one answers. */
export interface Answered {
  readonly plan: ToldPlan;
  /** Its place among the facts of the sentence, where only the target can say that it was the plan. */
  readonly place?: number;
}

/**
 * The plan that a reached number answers: one told before; or a number before it in the sentence that
 * may be the target told again (新建管网60公里，已新建62公里).
 */
export function answerTo(
  at: Surrounded,
  facts: readonly Fact[],
  plans: OpenPlans,
  unnamed: boolean,
): Answered | undefined {
  const last = facts.at(-1);
  const answering = namesIn(at.own).length < 2 || DONE.test(at.own) || ANSWERS.test(at.gap);
  const told = answering
    ? (plans.take(at.figure, last, unnamed) ?? plans.takeEarlier(at.figure, at.own))
    : undefined;
  const place = at.answers ?? (!told && last && isAnsweredBy(at, last) ? facts.length - 1 : -1);
  const before = facts[place];
  if (before) return before.role === "planned" ? { plan: before } : { plan: before, place };
  return told && { plan: told };
}

/** It names nothing but that so much of the number before it is done. */
function isAnsweredBy({ gap, figure, listed, aside }: Surrounded, last: Fact): boolean {
  const open = ["reached", "underway"].includes(last.role) && !last.done && !last.part;
  if (listed || aside || !open || last.plan !== undefined || !sameUnit(figure, last)) return false;
  const since = gap.slice(firstStretch(gap).length);
  return /^[，,]/.test(since) && ANSWERS.test(since) && namesIn(since).length < 2;
}

/** 79个，占年度目标100个的79%, and 79个（计划100个）: the plan of the number before is told after it. */
export const tellsPlanOf = ({ gap, figure, aside }: Surrounded, last: Fact): boolean =>
  last.role === "reached" &&
  last.plan === undefined &&
  sameUnit(figure, last) &&
  (aside || TELLS_PLAN.test(gap));
