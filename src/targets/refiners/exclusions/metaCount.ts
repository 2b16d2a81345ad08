import type { Exclusion } from "../../draft";

const META =
  /^(?:大(?!类)|[件项个](?:重点)?(?:民生)?(?:实事|重点任务|重点工作|专项行动|重大行动)|个(?:方面|部门|领域|环节|专班|工作组))/;
const FOLLOWING = /(?:以下|下列|如下)$/;

/** The reason of a figure that counts the plan's own parts. */
export const META_COUNT = "a count of the plan's own parts";

/** 惠民工程（项目8个，…）: how many a title has. */
const OF_A_TITLE = /^共?计?(?:实施|安排|包括|涉及)?(?:项目|任务|事项|实事|工程|子项)共?$/;

/** 十件实事, 9大工程, 6个项目：the plan counts its own parts. */
export const metaCount: Exclusion = ({ figure, lead, tail, clause }, { clauses, text }) => {
  const words = text.slice(figure.unitEnd - figure.unit.length, figure.unitEnd + 12);
  if (META.test(words) || FOLLOWING.test(lead) || /实事|好事/.test(tail.slice(0, 6))) {
    return META_COUNT;
  }
  const { host, heading } = clauses.list[clause]!;
  if (host !== undefined && tail === "" && OF_A_TITLE.test(lead)) return META_COUNT;
  return heading && tail.length <= 6 && /[项目任务工作工程行动方面]$/.test(tail)
    ? META_COUNT
    : null;
};
