/**
 * Light rules (灯色规则) as data. Cities disagree on them, so a rule is a list of steps read from the
 * top, and the first step that applies gives the light. Nothing else in the program knows a colour.
 */

export const LIGHTS = ["blue", "green", "yellow", "red"] as const;
/** 灯色. Blue is praise in one city and “due soon” in another: the preset says which. */
export type Light = (typeof LIGHTS)[number];

/** A limit in percentage points that the 参数 sheet sets: 黄灯滞后 or 红灯滞后. */
export type LagLimit = "yellowLag" | "redLag";

export type LightCondition =
  | { readonly is: "met" | "overdue" | "dueSoon" | "otherwise" }
  /** Percentage points behind the expected progress. */
  | { readonly is: "lagAtLeast" | "lagAbove"; readonly limit: LagLimit | number }
  /** Per cent of the target done, whatever the month. */
  | { readonly is: "doneBelow"; readonly percent: number }
  /** Behind by more than this per cent of what was expected by now. */
  | { readonly is: "shortfallAbove"; readonly percent: number };

export interface LightStep {
  readonly light: Light;
  readonly when: LightCondition;
}

export interface LightPreset {
  readonly id: LightPresetId;
  /** As the 参数 sheet shows it. */
  readonly name: string;
  /** Where the rule was published. */
  readonly source: string;
  readonly steps: readonly LightStep[];
}

export const LIGHT_PRESET_IDS = ["deviation", "deadline", "absolute", "shortfall"] as const;
export type LightPresetId = (typeof LIGHT_PRESET_IDS)[number];

export const LIGHT_PRESETS: Readonly<Record<LightPresetId, LightPreset>> = {
  deviation: {
    id: "deviation",
    name: "序时偏差",
    source:
      "银川市发展改革委“红黄绿灯”机制, 2025-03: 10–30 percentage points behind (both included) yellow, more than 30 red. Below 10 is left open there: green here.",
    steps: [
      { light: "green", when: { is: "met" } },
      { light: "red", when: { is: "overdue" } },
      { light: "red", when: { is: "lagAbove", limit: "redLag" } },
      { light: "yellow", when: { is: "lagAtLeast", limit: "yellowLag" } },
      { light: "green", when: { is: "otherwise" } },
    ],
  },
  deadline: {
    id: "deadline",
    name: "完成时限",
    source:
      "宿迁市国资委, 2025-06: behind the expected progress yellow, overdue red, near due blue.",
    steps: [
      { light: "green", when: { is: "met" } },
      { light: "red", when: { is: "overdue" } },
      { light: "yellow", when: { is: "lagAbove", limit: 0 } },
      { light: "blue", when: { is: "dueSoon" } },
      { light: "green", when: { is: "otherwise" } },
    ],
  },
  absolute: {
    id: "absolute",
    name: "完成比例",
    source:
      "重庆市大足区 (华龙网): less than 30 % done red, accepted blue. It names no yellow: none here.",
    steps: [
      { light: "blue", when: { is: "met" } },
      { light: "red", when: { is: "overdue" } },
      { light: "red", when: { is: "doneBelow", percent: 30 } },
      { light: "green", when: { is: "otherwise" } },
    ],
  },
  shortfall: {
    id: "shortfall",
    name: "序时缺口",
    source:
      "三亚市推进项目建设红黄绿亮牌督办机制 (海南日报, 2022-05-13): at or above the expected progress green, up to 50 % of it short yellow, more than 50 % short red.",
    steps: [
      { light: "green", when: { is: "met" } },
      { light: "red", when: { is: "overdue" } },
      { light: "red", when: { is: "shortfallAbove", percent: 50 } },
      { light: "yellow", when: { is: "shortfallAbove", percent: 0 } },
      { light: "green", when: { is: "otherwise" } },
    ],
  },
};
