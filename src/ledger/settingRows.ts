import { DEFAULT_SETTINGS } from "../progress/record";
import { ALLOCATION_LABELS, LIGHT_LABELS } from "./labels";
import type { CellContent } from "./sheetSpec";

export const SETTING_KEYS = [
  "planYear",
  "asOf",
  "dueSoonDays",
  "lightRule",
  "yellowLag",
  "redLag",
  "overTargetPercent",
  "approxTolerancePercent",
  "allocation",
  "unitAliases",
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

/** A row of 参数. */
export interface SettingRow {
  /** 参数: what it is called, which is also how it is found again. */
  readonly name: string;
  readonly value: CellContent;
  readonly remark: string;
  /** What may be chosen, where the value is a choice. */
  readonly choices?: readonly string[];
  /** The look of the value, where it is neither text nor a plain number. */
  readonly style?: "entryPercent" | "entryDate";
  /** Smallest and largest number, where the value is a number. */
  readonly bounds?: readonly [min: number, max: number];
}

/** The rows of 参数 for a list of a year; a list that names no year leaves it to be filled in. */
export const settingRows = (planYear: number | null): Readonly<Record<SettingKey, SettingRow>> => ({
  planYear: {
    name: "计划年度",
    value: planYear,
    remark: "清单所属年度；未写明时限的指标按当年 12 月 31 日推定。",
    bounds: [1990, 2100],
  },
  asOf: {
    name: "统计日期",
    value: null,
    style: "entryDate",
    remark:
      "留空时取当天；当天不在计划年度内的，取年度内最近的一天。写明日期（如 2022-09-30）则按所写日期。",
  },
  dueSoonDays: {
    name: "临期天数",
    value: DEFAULT_SETTINGS.dueSoonDays,
    remark: "距完成时限不超过此天数、尚未完成的列为临期。",
    bounds: [0, 366],
  },
  lightRule: {
    name: "灯色规则",
    value: LIGHT_LABELS[DEFAULT_SETTINGS.lightRule],
    remark: `可选：${Object.values(LIGHT_LABELS).join("、")}。`,
    choices: Object.values(LIGHT_LABELS),
  },
  yellowLag: {
    name: "黄灯滞后",
    value: DEFAULT_SETTINGS.yellowLag,
    remark: "落后序时进度达到此百分点的亮黄灯（灯色规则为“序时偏差”时使用）。",
    bounds: [0, 100],
  },
  redLag: {
    name: "红灯滞后",
    value: DEFAULT_SETTINGS.redLag,
    remark: "落后序时进度超过此百分点的亮红灯（灯色规则为“序时偏差”时使用）。",
    bounds: [0, 100],
  },
  overTargetPercent: {
    name: "超额提示",
    value: DEFAULT_SETTINGS.overTargetPercent / 100,
    style: "entryPercent",
    bounds: [1, 100],
    remark: "累计数达到目标值的此比例时提示核实。",
  },
  approxTolerancePercent: {
    name: "约数容差",
    value: DEFAULT_SETTINGS.approxTolerancePercent / 100,
    style: "entryPercent",
    bounds: [0, 1],
    remark: "“约”“左右”的指标，低于目标值在此比例以内视为达标。",
  },
  allocation: {
    name: "分摊方式",
    value: ALLOCATION_LABELS[DEFAULT_SETTINGS.allocation],
    remark: `一个项目有几个牵头单位时投资如何计入各单位，可选：${Object.values(ALLOCATION_LABELS).join("、")}。`,
    choices: Object.values(ALLOCATION_LABELS),
  },
  unitAliases: {
    name: "单位合并",
    value: null,
    remark:
      "经确认为同一单位的名称，投资按等号右边的单位统计，清单原文不改。写法：甲开发区=甲区；市三院=市第三人民医院。",
  },
});

/** A value of a setting as people read it: 110% for 1.1; null where there is none. */
export function shownSetting({ style }: SettingRow, value: CellContent): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  return style === "entryPercent" ? `${Math.round(Number(value) * 100)}%` : String(value);
}
