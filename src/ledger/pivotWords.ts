import type { CountingRule } from "../investment/countingRule";
import { ALLOCATION_LABELS } from "./labels";

/** What 投资透视 can be made by. */
export const PIVOT_DIMENSIONS = ["lead", "support", "section"] as const;
export type PivotDimension = (typeof PIVOT_DIMENSIONS)[number];

/** 分摊方式 in a sentence: what the numbers on the sheet mean. */
const RULE_EXPLANATIONS: Readonly<Record<CountingRule, string>> = {
  first: "一个项目有几个单位时，全部计入排在首位的单位",
  equal: "一个项目有几个单位时，平均计入各单位，除不尽的尾数计入排在前面的单位",
  full: "一个项目有几个单位时，每个单位都按全额计，合计有重复，不能与清单合计直接相比",
  joint: "一个项目有几个单位时，几个单位合为一个整体单列",
};

/** What the sums are made by, in the sheet's title and its first header. */
export const DIMENSION_WORDS: Readonly<
  Record<PivotDimension, { by: string; header: string; without: string }>
> = {
  lead: { by: "牵头单位", header: "牵头单位", without: "未列牵头单位" },
  support: { by: "配合单位", header: "配合单位", without: "未列配合单位" },
  section: { by: "章节", header: "章节", without: "未列章节" },
};

/** A title of ours begins so; that is how the sheet is known again. */
export const PIVOT_TITLE = "投资透视：按";

/** The line that names the counting rule begins so. */
export const RULE_LINE = "分摊方式：";

/** The last row of the summary. */
export const SUMMARY_TOTAL = "合计";

/** The heading of the rows that explain a difference. */
export const DIFFERENCE_TITLE = "差额明细";

/**
 * Roles in 投资明细 under which a project stands once: its leads or its supports together, or the
 * project as a whole, whoever answers for it.
 */
export const BUCKET_ROLES: Readonly<Record<PivotDimension, string>> = {
  lead: "联合",
  support: "联合配合",
  section: "整项",
};

/** What the numbers are counted by, in a word: by section a project counts once under any rule. */
export const ruleLabel = (by: PivotDimension, rule: CountingRule): string =>
  by === "section" ? BUCKET_ROLES.section : ALLOCATION_LABELS[rule];

/** The same in a sentence. */
export const ruleExplanation = (by: PivotDimension, rule: CountingRule): string =>
  by === "section" ? "按章节统计时每个项目只计一次，与分摊方式无关" : RULE_EXPLANATIONS[rule];
