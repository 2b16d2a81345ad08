import type { TargetRecord } from "../record";
import type { Direction } from "./direction";

/** What a division or a sum in a sheet leaves over. */
const NOISE = 1e-9;

/**
 * Whether a value meets its target. =, ≥ and 达 are met at or above the target value, ≤ at or below
 * it, > and < strictly, ≈ within the tolerance or better, a range inside its ends. A range without
 * an upper end, or a target without a value, is judged by what is there; without any: not met.
 */
export function isMet(
  target: TargetRecord,
  direction: Direction,
  actual: number,
  tolerancePercent: number,
): boolean {
  const { value, valueMax, relation } = target;
  if (value === null) return false;
  const noise = NOISE * Math.max(1, Math.abs(value));
  const slack = relation === "~" ? (Math.abs(value) * tolerancePercent) / 100 : 0;
  if (direction === "within") {
    return actual >= value - noise && (valueMax === undefined || actual <= valueMax + noise);
  }
  if (relation === ">") return actual > value + noise;
  if (relation === "<") return actual < value - noise;
  return direction === "up" ? actual >= value - slack - noise : actual <= value + slack + noise;
}
