import type { Fact } from "./fact";
import { DONE_PLAN, PLAN_AFTER, SURPASSED } from "./lexicon/plans";
import { isAllDone } from "./isAllDone";
import { sameUnit } from "./sameUnit";
import { marksOf, namesIn, pairsOf } from "./wording";
import type { Surrounded } from "./surroundings";

/** A planned number and the words that say what it counts. */
export type ToldPlan = Pick<Fact, "value" | "unit" | "own" | "topic" | "local">;

/** So many plans of one sentence are remembered until a number answers them. */
const MOST_PLANS = 12;

/** The plans that no number has answered yet. */
export class OpenPlans {
  private plans: Fact[] = [];
  private earlier: readonly Fact[] = [];

  /** A new sentence begins: what was planned before is answered only by the same words. */
  turn(): void {
    if (this.plans.length > 0) this.earlier = this.plans;
    this.plans = [];
  }

  add(plan: Fact): void {
    this.plans.push(plan);
    if (this.plans.length > MOST_PLANS) this.plans.shift();
  }

  /**
   * The plan that a number answers: the first one in its unit; or, where the number names nothing
   * itself, the plan that the number before it answered.
   */
  take(figure: { unit: string }, last: Fact | undefined, unnamed: boolean): ToldPlan | undefined {
    const index = this.plans.findIndex((plan) => sameUnit(figure, plan));
    if (index >= 0) return this.plans.splice(index, 1)[0];
    const again = unnamed && last?.plan && sameUnit(figure, last);
    return again
      ? { ...last.plan, own: last.own, topic: last.topic, local: last.local }
      : undefined;
  }

  /** The latest plan of an earlier sentence that a number in the same unit names anew: 完成投资1.1亿元. */
  takeEarlier(figure: { unit: string }, own: string): ToldPlan | undefined {
    if (this.earlier.length === 0) return undefined;
    const told = pairsOf(marksOf(thingIn(own)));
    return this.earlier.findLast((plan) => {
      const named = thingIn(plan.own);
      return (
        told.length > 0 && sameUnit(figure, plan) && told.every((pair) => named.includes(pair))
      );
    });
  }
}

const thingIn = (words: string): string => namesIn(words).replaceAll("项目", "");

/** Whether a planned number is said to be wholly done: 计划改造95个，已全部完成. */
export const isFulfilled = ({ before, after }: Surrounded): boolean =>
  isAllDone(after) || (PLAN_AFTER.test(after) && DONE_PLAN.test(before) && !SURPASSED.test(before));
