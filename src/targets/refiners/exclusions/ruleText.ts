import type { Exclusion } from "../../draft";

const DEFINES = /^[^，。；]{0,20}(?:是指|系指|所称)/;
const FINED = /^[^，。；]{0,12}(?:罚款|罚金|处罚)/;
const EXECUTED = /^[^，。；0-9]{0,6}(?:执行|收取|计收|计算|缴纳|确定|核定|测算)$/;
const BY_RULE = /(?:^|[^，。；]{0,12})按照?[^，。；]{0,12}$/;
const WHO = /^对[^，。；]{2,24}$/;
const GETS = /^[^。；]{0,40}(?:给予|予以|按|享受|奖励|补贴|处以)/;

/** 是指1000人以上的活动, 处2000元以上罚款, 按20个基点执行, 对吸纳3人以上的企业按标准补贴: rules. */
export const ruleText: Exclusion = ({ clause, figure, kind, lead, after }, { clauses, text }) => {
  if (kind === "amount" && FINED.test(after)) return "a penalty";
  if (lead.includes("按") && BY_RULE.test(lead) && EXECUTED.test(after)) return "a rule";
  const { start } = clauses.list[clause]!;
  const words = text.slice(Math.max(start, figure.start - 40), figure.start);
  if (DEFINES.test(words)) return "a definition";
  const bounded = figure.relation === ">=" && figure.end > figure.unitEnd;
  if (!bounded || !WHO.test(words)) return null;
  return GETS.test(text.slice(figure.end, figure.end + 48)) ? "a condition" : null;
};
