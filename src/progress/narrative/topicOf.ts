import type { Fact } from "./fact";
import type { ToldPlan } from "./openPlans";
import { SIGHT, type Surrounded } from "./surroundings";
import { namesIn } from "./wording";

/** So few characters beside a number are a verb; the thing was named before. */
export const FEW = 3;

/** What was told before a number. */
export interface Known {
  /** The plan that the number answers. */
  readonly plan: ToldPlan | undefined;
  /** That plan is the number before, and only maybe a plan. */
  readonly maybe: boolean;
  readonly last: Fact | undefined;
  /** The words before the sentence's first number. */
  readonly heading: string;
  /** The last sentence before this one that named something. */
  readonly earlier: string;
}

/** What was named before a number that names little itself. */
export function topicOf(
  { before, lead }: Surrounded,
  { plan, maybe, last, heading, earlier }: Known,
): Pick<Fact, "topic" | "secondHand"> {
  if (plan) return { topic: `${plan.topic} ${plan.own}`.slice(-3 * SIGHT), secondHand: maybe };
  const ahead = before.slice(0, before.length - lead.length);
  if (namesIn(ahead).length > FEW) return { topic: ahead, secondHand: false };
  if (!last) return { topic: `${earlier} ${ahead}`, secondHand: false };
  const known = last.topic.startsWith(heading) ? last.topic : `${heading} ${last.topic}`;
  return { topic: `${known} ${last.own}`.slice(0, 3 * SIGHT), secondHand: true };
}
