import type { Exclusion } from "../../draft";

/** 岁 counts a promise only as life expectancy. */
export const age: Exclusion = ({ figure, lead }) =>
  figure.unit === "岁" && !/寿命/.test(lead) ? "an age" : null;
