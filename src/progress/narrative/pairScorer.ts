import type { Fact } from "./fact";
import { answerOf, mayAnswer } from "./mayAnswer";
import type { NarrativeTarget } from "./narrativeTarget";
import { partOfJoint, type NamesPart } from "./partOfJoint";
import { aroundNumber, type Comparison } from "./resemblance";
import { factorTo, type Factor } from "./unitFactor";
import { namesIn } from "./wording";

/** A fact taken for the actual value of a target. */
export interface Pair {
  readonly fact: Fact;
  /** In the target's unit. */
  readonly actual: number;
  /** Counted in another measure word: 8所 for 8家. */
  readonly akin: boolean;
  /** It is many times the target: the stock of all years rather than what one year added. */
  readonly beyond: boolean;
  /** A part whose own words name nothing of the target: 其中市本级34条. */
  readonly borrowed: boolean;
  /** It is the target's own number. */
  readonly equal: boolean;
  /** The score without what the other words beside the number do to it. */
  readonly core: number;
  /** 0 (nothing speaks for it) to 1. */
  readonly score: number;
}

/** Words that were named before count less than words beside the number. */
const TOPIC_SHARE = 0.9;
/** The words beside the number name something of their own: a place, a verb. */
const DISTANT_TOPIC_SHARE = 0.8;
const SHARES = { named: 0.7, explained: 0.15, unit: 0.15 };
const AKIN_UNIT = 0.5;
const PART_COST = 0.12;
const DONE_GAIN = 0.03;
/** The narrative tells the very target beside this number: 计划新增100个，已完成79个. */
const SAME_PLAN_GAIN = 0.25;
const OTHER_PLAN_COST = 0.1;
/** A number this many times smaller or greater than the target hardly answers it. */
const FAR_OFF = 500;
/** The same for another measure word: 3.1万户 is no answer to 95个. */
const FAR_OFF_AKIN = 50;
const FAR_OFF_COST = 0.3;
const BEYOND = 3;
/** Nothing is named at all, and only this target fits the unit. */
const UNNAMED_SCORE = 0.5;
/** Less of the indicator than this is no naming. */
const LEAST_NAMED = 0.34;

/** A part that names less of it borrows the name of its whole. */
const LEAST_OWN = 0.1;

/** A short name of the target. */
const BRIEF_NAMED = 0.45;

/** Where no other target fits the unit, words that are half the target's name it too. */
const HALF_EXPLAINED = 0.5;
const TELLING_PAIRS = 3;

/** A share of works answers only a target that names that very share. */
const RATE_NAMED = 0.8;

const PRECISE_DIGITS = 12;

/**
 * Tells how well a fact answers a target; null where it cannot. `alone`: no other target fits its unit.
 */
export function pairScorer(
  target: NarrativeTarget,
  compare: Comparison,
  alone: boolean,
): (fact: Fact) => Pair | null {
  const factors = new Map<string, Factor | null>();
  let joint: NamesPart | undefined;
  return (fact) => {
    const known = factors.get(fact.unit);
    const factor = known === undefined ? factorTo(target.unit, fact.unit) : known;
    factors.set(fact.unit, factor);
    if (!factor || !mayAnswer(target, fact)) return null;
    const pair = scorePair(target, fact, factor, compare, alone);
    if (!pair) return null;
    joint ??= partOfJoint(aroundNumber(target.text ?? target.indicator, target.unit));
    return joint(fact.own) ? null : pair;
  };
}

function scorePair(
  target: NarrativeTarget,
  fact: Fact,
  factor: Factor,
  compare: Comparison,
  alone: boolean,
): Pair | null {
  const { akin } = factor;
  const told = answerOf(target, fact);
  if (told === null) return null;
  const actual = Number((told * factor.by).toPrecision(PRECISE_DIGITS));
  if (akin && isFarOff(target.value, actual, FAR_OFF_AKIN)) return null;
  if (isJoint(target) ? fact.each : fact.apiece) return null;
  const equal = actual === target.value;
  const beyond = actual > BEYOND * target.value;
  const planned = fact.plan && isSamePlan(target, fact.plan);
  const words = resembles(fact, compare, alone);
  const borrowed = fact.part && fact.extent === "unsaid" && words.own < LEAST_OWN;
  const unnamed =
    words.named < LEAST_NAMED &&
    alone &&
    (!akin || planned === true) &&
    fact.role === "reached" &&
    namesIn(fact.own + fact.topic).length < 2;
  if (unnamed) {
    const core = UNNAMED_SCORE + (planned ? SAME_PLAN_GAIN : 0);
    return { fact, actual, akin, beyond, borrowed, equal, core, score: core };
  }
  if (words.named < LEAST_NAMED && !planned) return null;
  if (fact.role === "rate" && words.named < RATE_NAMED) return null;
  if (isPlanAlone(target, fact, actual)) return null;
  if (fact.answered && equal) return null;
  // 超额完成93个 against 80个 tells the whole; 超额完成13个 what is beyond it.
  if (fact.role === "surplus" && actual <= target.value) return null;
  const core =
    SHARES.named * words.named +
    SHARES.unit * (akin ? AKIN_UNIT : 1) +
    (fact.plan ? (planned ? SAME_PLAN_GAIN : fact.plan.maybe ? 0 : -OTHER_PLAN_COST) : 0) +
    (fact.done ? DONE_GAIN : 0) -
    (fact.part && target.parent === undefined ? PART_COST : 0) -
    (isFarOff(target.value, actual, FAR_OFF) ? FAR_OFF_COST : 0);
  return {
    fact,
    actual,
    akin,
    beyond,
    borrowed,
    equal,
    core,
    score: core + SHARES.explained * words.explained,
  };
}

/** The words beside the number, or they and what was named before; a short name counts as a name. */
function resembles(
  fact: Fact,
  compare: Comparison,
  alone: boolean,
): { named: number; explained: number; own: number } {
  const own = compare(fact.own);
  const all = fact.topic ? compare(`${fact.topic} ${fact.own}`) : own;
  const share = namesIn(fact.own).length < 2 ? TOPIC_SHARE : DISTANT_TOPIC_SHARE;
  const near = all.named * share > own.named ? { ...all, named: all.named * share } : own;
  const like = alone && all.explained >= HALF_EXPLAINED && all.shared >= TELLING_PAIRS;
  const floor = all.brief || (own.brief && isNew(fact)) || like ? BRIEF_NAMED : 0;
  return { named: Math.max(near.named, floor), explained: near.explained, own: own.named };
}

/** 托位总数4210个，今年新增托位1065个: a short name is enough for what is new. */
const isNew = ({ extent, part, parallel }: Fact): boolean =>
  !part && !parallel && (extent === "new" || extent === "year");

/** A、B均达到90%: no one value of A and B分别… tells it. */
const isJoint = ({ text }: NarrativeTarget): boolean => /[均各都]/.test(text ?? "");

/** 总面积6万亩，完成工程量的72%: the whole target beside a share below 100 % is only planned. */
const isPlanAlone = (target: NarrativeTarget, fact: Fact, actual: number): boolean =>
  fact.share !== undefined &&
  fact.role !== "underway" &&
  fact.share < 100 &&
  actual === target.value;

function isSamePlan(target: NarrativeTarget, plan: { value: number; unit: string }): boolean {
  const factor = factorTo(target.unit, plan.unit);
  return factor !== null && Math.abs(plan.value * factor.by - target.value) < 1e-9 * target.value;
}

function isFarOff(wanted: number, actual: number, times: number): boolean {
  return wanted > 0 && (actual * times < wanted || actual > wanted * times);
}
