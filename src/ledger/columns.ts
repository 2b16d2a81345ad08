import type { StyleName } from "./styles";

/** Who fills a column: the list as issued, the unit that reports, the office, or the check. */
export type Owner = "plan" | "clerk" | "office" | "check";

export interface Column {
  /** The header, which is also how the column is found again. */
  readonly header: string;
  readonly owner: Owner;
  /** Characters of the standard font. */
  readonly width: number;
  readonly style: StyleName;
}

/** 清单: the official columns A–F unchanged, the columns to fill in, and ours. */
export const LIST_COLUMNS = {
  no: { header: "序号", owner: "plan", width: 6, style: "center" },
  title: { header: "重点工作（项目）", owner: "plan", width: 18, style: "strong" },
  content: { header: "主要内容及目标", owner: "plan", width: 52, style: "left" },
  investment: { header: "当年投资", owner: "plan", width: 10, style: "money" },
  leads: { header: "牵头单位", owner: "plan", width: 15, style: "center" },
  supports: { header: "配合单位", owner: "plan", width: 17, style: "center" },
  invested: { header: "累计完成投资", owner: "clerk", width: 11, style: "entryNumber" },
  investedShare: { header: "投资完成率", owner: "check", width: 10, style: "share" },
  narrative: { header: "进展情况", owner: "clerk", width: 34, style: "entry" },
  problems: { header: "存在问题", owner: "clerk", width: 18, style: "entry" },
  nextSteps: { header: "下一步措施", owner: "clerk", width: 18, style: "entry" },
  reporter: { header: "填报人", owner: "clerk", width: 9, style: "entryCenter" },
  reportedOn: { header: "填报日期", owner: "clerk", width: 12, style: "entryDate" },
  result: { header: "核对结果", owner: "check", width: 28, style: "ours" },
} as const satisfies Record<string, Column>;

/** 指标: one row per target or milestone. */
export const TARGET_COLUMNS = {
  id: { header: "指标编号", owner: "plan", width: 10, style: "center" },
  no: { header: "序号", owner: "plan", width: 6, style: "center" },
  project: { header: "项目", owner: "plan", width: 20, style: "left" },
  leads: { header: "牵头单位", owner: "plan", width: 14, style: "center" },
  kind: { header: "类别", owner: "plan", width: 7, style: "center" },
  indicator: { header: "指标", owner: "plan", width: 28, style: "strong" },
  relation: { header: "关系", owner: "plan", width: 6, style: "center" },
  value: { header: "目标值", owner: "plan", width: 10, style: "money" },
  valueMax: { header: "目标上限", owner: "plan", width: 9, style: "money" },
  unit: { header: "单位", owner: "plan", width: 8, style: "center" },
  due: { header: "完成时限", owner: "plan", width: 14, style: "date" },
  basis: { header: "时限依据", owner: "plan", width: 10, style: "center" },
  text: { header: "原文", owner: "plan", width: 36, style: "left" },
  confirmed: { header: "确认", owner: "office", width: 6, style: "entryCenter" },
  previous: { header: "上期累计", owner: "clerk", width: 11, style: "entryNumber" },
  current: { header: "本期累计", owner: "clerk", width: 11, style: "entryNumber" },
  share: { header: "完成率", owner: "check", width: 10, style: "share" },
  expected: { header: "应达进度", owner: "check", width: 10, style: "share" },
  status: { header: "状态", owner: "check", width: 9, style: "oursCenter" },
  explanation: { header: "核对说明", owner: "check", width: 36, style: "ours" },
  evidence: { header: "佐证材料", owner: "clerk", width: 22, style: "entry" },
} as const satisfies Record<string, Column>;

/** 投资明细: one row per project, unit and role, with every counting rule side by side. */
export const INVESTMENT_COLUMNS = {
  no: { header: "序号", owner: "check", width: 6, style: "center" },
  section: { header: "章节", owner: "check", width: 16, style: "left" },
  project: { header: "项目", owner: "check", width: 28, style: "left" },
  role: { header: "角色", owner: "check", width: 8, style: "center" },
  unit: { header: "单位", owner: "check", width: 24, style: "left" },
  plannedFirst: { header: "当年投资·首位", owner: "check", width: 14, style: "amount" },
  plannedEqual: { header: "当年投资·均摊", owner: "check", width: 14, style: "amount" },
  plannedFull: { header: "当年投资·全额", owner: "check", width: 14, style: "amount" },
  doneFirst: { header: "累计完成·首位", owner: "check", width: 14, style: "amount" },
  doneEqual: { header: "累计完成·均摊", owner: "check", width: 14, style: "amount" },
  doneFull: { header: "累计完成·全额", owner: "check", width: 14, style: "amount" },
} as const satisfies Record<string, Column>;

/** 逾期清单: a copy of what the pane showed. */
export const OVERDUE_COLUMNS = {
  state: { header: "情况", owner: "check", width: 8, style: "center" },
  no: { header: "序号", owner: "check", width: 6, style: "center" },
  project: { header: "项目", owner: "check", width: 24, style: "left" },
  leads: { header: "牵头单位", owner: "check", width: 18, style: "center" },
  indicator: { header: "指标或节点", owner: "check", width: 32, style: "left" },
  target: { header: "目标值", owner: "check", width: 10, style: "money" },
  value: { header: "本期累计", owner: "check", width: 10, style: "money" },
  unit: { header: "单位", owner: "check", width: 8, style: "center" },
  due: { header: "完成时限", owner: "check", width: 12, style: "date" },
  daysOverdue: { header: "超期天数", owner: "check", width: 10, style: "center" },
} as const satisfies Record<string, Column>;

export const SETTING_COLUMNS = {
  name: { header: "参数", owner: "plan", width: 14, style: "strong" },
  value: { header: "值", owner: "office", width: 18, style: "entryCenter" },
  remark: { header: "说明", owner: "plan", width: 70, style: "left" },
} as const satisfies Record<string, Column>;

export type ListColumn = keyof typeof LIST_COLUMNS;
export type TargetColumn = keyof typeof TARGET_COLUMNS;
export type InvestmentColumn = keyof typeof INVESTMENT_COLUMNS;
export type SettingColumn = keyof typeof SETTING_COLUMNS;
