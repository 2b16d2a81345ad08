import type { Candidate, Exclusion } from "../../draft";

const NOUN = /^(?:的|及)?[\u4e00-\u9fff“]/;
const SIZES = new Set<Candidate["kind"]>(["amount", "area", "length", "capacity", "other"]);
const SPENT = /^(?:的)?(?:用于|支持|建设|改造|贷款|资金|补贴|消费券|保费|债券)/;

/**
 * A bound or a size before a noun describes what is counted: 10亿元以上项目8个, 300户以上小区20个,
 * 日处理5万吨的污水处理厂. A share never does: 85%以上的行政村建成卫生室 is the promise.
 */
export const threshold: Exclusion = ({ figure, kind, after, describesNext }) => {
  if (kind === "percent" || !NOUN.test(after)) return null;
  const bounded = figure.relation === ">=" || figure.relation === "<=";
  const size = SIZES.has(kind);
  if (describesNext && (bounded || size)) return "describes what is counted";
  if (size && after.startsWith("的") && !SPENT.test(after)) return "describes what is counted";
  if (size && bounded && figure.end > figure.unitEnd && !SPENT.test(after)) return "a threshold";
  return bounded && /^[^，。；、]{2,16}(?:全覆盖|全部|动态清零)/.test(after) ? "a threshold" : null;
};
