/** The families of light rules in use (灯色规则). */
export const LIGHT_PRESET_IDS = ["deviation", "deadline", "absolute"] as const;
export type LightPresetId = (typeof LIGHT_PRESET_IDS)[number];
