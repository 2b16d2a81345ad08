import type { TargetRecord } from "../record";
import { FALLING_TO } from "./promiseWords";

/** Which way a value must go to meet its target: up to it, down to it, or between two values. */
export type Direction = "up" | "down" | "within";

/**
 * The direction of a target. ≤ and < want less. So does a level that starts above its value
 * (从10%到5%) or whose text says 降到, 压缩至, 控制在. 减少3.5% is a change that wants more.
 */
export function directionOf(target: TargetRecord): Direction {
  const { relation, baseline, value } = target;
  if (relation === "range") return "within";
  if (relation === "<=" || relation === "<") return "down";
  if (relation === ">=" || relation === ">") return "up";
  if (baseline !== undefined && value !== null && baseline > value) return "down";
  return FALLING_TO.test(target.text) ? "down" : "up";
}
