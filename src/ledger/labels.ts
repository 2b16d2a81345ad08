import type { AllocationRule } from "../progress/record";
import { LIGHT_PRESET_IDS, LIGHT_PRESETS, type LightPresetId } from "../schedule/lightPresets";
import type { Relation, TargetKind } from "../targets/target";

/** 类别 as 指标 shows it; 节点 is the class of milestones. */
export const KIND_LABELS: Readonly<Record<TargetKind, string>> = {
  count: "数量",
  percent: "比例",
  amount: "金额",
  area: "面积",
  length: "长度",
  capacity: "容量",
  ratio: "比率",
  duration: "时长",
  other: "其他",
};
export const MILESTONE_LABEL = "节点";

/** 关系 as 指标 shows it. */
export const RELATION_LABELS: Readonly<Record<Relation, string>> = {
  "=": "=",
  ">=": "≥",
  "<=": "≤",
  ">": ">",
  "<": "<",
  "~": "≈",
  range: "区间",
};

/** 时限依据: written in the list, or assumed to be the end of the year. */
export const BASIS_LABELS = { stated: "原文", implied: "推定" } as const;

/** 确认 when a person stands behind a target. */
export const CONFIRMED = "是";
/** 确认 when a person says that what was read is no target: the row is not judged. */
export const DECLINED = "否";

/** What 本期累计 of a milestone may say. */
export const MILESTONE_STATES = ["未启动", "进行中", "已完成"] as const;

/** 灯色规则 on 参数: the published presets by their names. */
export const LIGHT_LABELS = Object.fromEntries(
  LIGHT_PRESET_IDS.map((id) => [id, LIGHT_PRESETS[id].name]),
) as Readonly<Record<LightPresetId, string>>;

/** 分摊方式 on 参数. */
export const ALLOCATION_LABELS: Readonly<Record<AllocationRule, string>> = {
  first: "首位",
  equal: "均摊",
  full: "全额",
  joint: "联合",
};

/** 角色 in 投资明细. */
export const ROLE_LABELS = { lead: "牵头", support: "配合" } as const;

/** The key whose label this is, or null; width and spaces do not count, and >= typed for ≥ is known. */
export function keyOfLabel<Key extends string>(
  labels: Readonly<Record<Key, string>>,
  label: string,
): Key | null {
  const wanted = label.normalize("NFKC").trim();
  for (const key in labels) if (labels[key].normalize("NFKC") === wanted) return key;
  for (const key in labels) if (key === wanted) return key;
  return null;
}
