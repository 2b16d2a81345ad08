import type { Exclusion } from "../../draft";

const EACH =
  /(?:每(?!千|万|百|十万|周|季|月|年|学期)[^，。；、]{1,8}|按照?各[^，。；]{1,10}|各[^，。；、自类级项]{1,8}|人均补助|户均|补助标准[^达到提]{0,4}|分别给予|给予|予以|奖励|补贴|补助)$/;
const LEVEL = /达到?|提高|提升|拥有|不低于|不少于|增加|增至|标准|不超过|控制|配/;

/** 每户补助1.5万元, 各镇1条: what each one gets is a rule, not the year's promise. */
export const rate: Exclusion = ({ lead }) => {
  const words = lead.slice(-24);
  const each = EACH.exec(words);
  return each && !LEVEL.test(words.slice(Math.max(0, each.index - 8))) ? "a rate for each" : null;
};
