import type { Span } from "../../targets/target";
import { matchUnits } from "../entry/unitOfMeasure";
import type { Fact } from "./fact";
import { sameUnit } from "./sameUnit";
import { assignFacts } from "./assignFacts";
import { meetsTarget } from "./meetsTarget";
import type { NarrativeTarget } from "./narrativeTarget";
import { readFacts } from "./readFacts";
import { compareWith } from "./resemblance";
import { pairScorer } from "./pairScorer";

/** What a narrative says about one target. */
export interface Alignment {
  readonly targetId: string;
  /** The value reached, in the target's unit; null where the narrative gives no comparable number. */
  readonly actual: number | null;
  readonly unit: string;
  /** Null where there is no actual value. */
  readonly met: boolean | null;
  /** The words in the narrative that the value came from. */
  readonly span: Span | null;
  /** 0 where nothing was found, up to 1. */
  readonly confidence: number;
}

/** Longer narratives are read up to here. */
const LONGEST_NARRATIVE = 100_000;

/**
 * Reads from a narrative (进展情况) the value that each target of the same project has reached. One
 * answer a target, in the order given; the order does not change the answers. Where two numbers could
 * be meant, the answer is null. `planYear` helps to tell this year's values from others. Never throws.
 */
export function alignNarrative(
  targets: readonly NarrativeTarget[],
  narrative: string,
  planYear?: number,
): readonly Alignment[] {
  const facts = readFacts(narrative.slice(0, LONGEST_NARRATIVE), planYear).filter(
    (fact) => !isPlanOfAnother(fact, targets) && !isToldAgain(fact, targets),
  );
  const ordered = [...targets].sort(byId);
  const comparisons = compareWith(
    ordered.map(({ indicator, text, unit }) => ({ indicator, text: text ?? "", unit })),
  );
  const candidates = ordered.map((target, index) => {
    const alone = ordered.every((other) => other === target || !sharesUnit(target, other));
    const score = pairScorer(target, comparisons[index]!, alone);
    return {
      target: target.id,
      level: target.measure === "level",
      pairs: facts.flatMap((fact) => score(fact) ?? []),
    };
  });
  const chosen = assignFacts(candidates);
  return targets.map((target) => {
    const pair = chosen.get(target.id);
    return {
      targetId: target.id,
      actual: pair?.actual ?? null,
      unit: target.unit,
      met: pair ? meetsTarget(target, pair.actual) : null,
      span: pair?.fact.span ?? null,
      confidence: pair ? Math.min(1, Math.max(0, pair.score)) : 0,
    };
  });
}

/** 计划开工3786套，基本建成4000套: the number of the next target, told as planned. */
const isPlanOfAnother = (fact: Fact, targets: readonly NarrativeTarget[]): boolean =>
  fact.afterPlan &&
  fact.plan?.value !== fact.value &&
  targets.some(({ value, unit }) => value === fact.value && sameUnit({ unit }, fact));

/** 300公里安保工程，现已完成344公里: the target told again, which is no answer to another one. */
const isToldAgain = (fact: Fact, targets: readonly NarrativeTarget[]): boolean =>
  fact.answered &&
  targets.length > 1 &&
  targets.some(({ value, unit }) => value === fact.value && sameUnit({ unit }, fact));

const byId = (one: NarrativeTarget, other: NarrativeTarget): number =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0;

const sharesUnit = (one: NarrativeTarget, other: NarrativeTarget): boolean => {
  const { is } = matchUnits(one.unit, other.unit);
  return is !== "different" && is !== "unknown";
};
