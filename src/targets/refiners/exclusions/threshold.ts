import type { Candidate, Exclusion } from "../../draft";

const BOUND_THEN_NOUN = /(?:以上|以下|以内|及以上|及以下|之上|（含）以上|内)$/;
const SIZES = new Set<Candidate["kind"]>(["amount", "area", "length", "capacity"]);
const FREE_VERB = /^(?:的)?(?:用于|支持|建设|改造|贷款|资金)/;

/**
 * 亿元以上项目, 1000人以上企业: a bound before a noun describes what is counted. It is a threshold for
 * sizes, and for counts where another count of the same words follows (300户以上小区20个).
 */
export const threshold: Exclusion = (candidate, { candidates }) => {
  const { figure, tail, kind, lead } = candidate;
  if (kind === "percent" || !/^(?:的|及)?[\u4e00-\u9fff“]/.test(tail)) return null;
  const next = candidates[candidates.indexOf(candidate) + 1];
  void lead;
  void next;
  const bounded = BOUND_THEN_NOUN.test(figureTail(candidate)) || figure.relation === ">=";
  if (!bounded) return null;
  if (SIZES.has(kind) && !FREE_VERB.test(tail)) return "a threshold";
  return null;
};

const figureTail = ({ figure }: Candidate): string => (figure.end > figure.unitEnd ? "以上" : "");
