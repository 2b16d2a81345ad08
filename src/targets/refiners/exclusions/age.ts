import type { Exclusion } from "../../draft";

const TALL = /^(?:及?以[上下])?的?(?:儿童|未成年|小孩|乘客|学生)/;

/** 岁 counts a promise only as life expectancy; 1.2-1.5米儿童 are as tall as that. */
export const age: Exclusion = ({ figure, lead, tail }) => {
  if (figure.unit === "岁" && !/寿命/.test(lead)) return "an age";
  return /^(?:米|厘米)$/.test(figure.unit) && TALL.test(tail) ? "a height" : null;
};
