import type { NarrativeTarget } from "./narrativeTarget";

/** Shortfall that 约 and 左右 forgive, as a share of the target. */
const TOLERANCE = 0.05;

/**
 * Whether an actual value, in the target's unit, meets the target: at least it for =, ≥ and 达; at most
 * it for ≤; within 5 % or above for 约; inside a range.
 */
export function meetsTarget(target: NarrativeTarget, actual: number): boolean {
  switch (target.relation) {
    case "<=":
      return actual <= target.value;
    case "<":
      return actual < target.value;
    case ">":
      return actual > target.value;
    case "~":
      return actual >= target.value * (1 - TOLERANCE);
    case "range":
      return actual >= target.value && actual <= (target.valueMax ?? target.value);
    default:
      return actual >= target.value;
  }
}
