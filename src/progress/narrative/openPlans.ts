import type { Fact } from "./fact";
import { DONE_PLAN, PLAN_AFTER, SURPASSED } from "./lexicon/plans";
import { ALL_DONE } from "./lexicon/works";
import { sameUnit, type Surrounded } from "./surroundings";

/** A planned number and the words that say what it counts. */
export type ToldPlan = Pick<Fact, "value" | "unit" | "own" | "topic">;

/** So many plans of one sentence are remembered until a number answers them. */
const MOST_PLANS = 12;

/** The plans told in one sentence that no number has answered yet. */
export class OpenPlans {
  private readonly plans: Fact[] = [];

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
    return again ? { ...last.plan, own: last.own, topic: last.topic } : undefined;
  }
}

/** Whether a planned number is said to be wholly done: 计划改造95个，已全部完成. */
export const isFulfilled = ({ before, after }: Surrounded): boolean =>
  ALL_DONE.test(after) ||
  (PLAN_AFTER.test(after) && DONE_PLAN.test(before) && !SURPASSED.test(before));
