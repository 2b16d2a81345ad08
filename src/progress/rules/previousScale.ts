import type { TargetRule } from "./rule";
import { scaleJump } from "./scaleJump";

/** SCALE_JUMP of 上期累计: there a small whole number may have been true at the beginning of the year. */
export const previousScale: TargetRule = (target, settings) => {
  const jump = scaleJump(target, settings);
  const begun = target.nature.cumulative && Number.isInteger(target.value);
  return begun && jump?.data["case"] === "small" ? null : jump;
};
