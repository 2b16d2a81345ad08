import type { Exclusion } from "../../draft";

const META = /^(?:大(?!类)|[件项个](?:重点)?(?:民生)?(?:实事|重点任务|重点工作|专项行动|重大行动))/;

/** 十件实事, 9大工程, 6个项目：the plan counts its own parts. */
export const metaCount: Exclusion = ({ figure, tail, clause }, { clauses, text }) => {
  const words = text.slice(figure.unitEnd - figure.unit.length, figure.unitEnd + 12);
  if (/^大(?!类)/.test(words) || META.test(words) || /实事|好事/.test(tail.slice(0, 6))) {
    return "a count of the plan's own parts";
  }
  return clauses.list[clause]!.heading &&
    tail.length <= 6 &&
    /[项目任务工作工程行动方面]$/.test(tail)
    ? "a count of the plan's own parts"
    : null;
};
