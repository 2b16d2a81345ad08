import type { TargetCase } from "../promise/targetCase";

/** What a slip can happen to. */
export type SlipField = "share" | "things" | "measure";

/**
 * A known way to type a value in the wrong scale. The value, brought back by `factor`, must lie within
 * `band` times the target to be taken for the slip: wide where nothing else can explain such a value,
 * narrow where a small or large value may be true.
 */
export interface ScaleSlip {
  readonly of: SlipField;
  /** `small`: typed too small by the factor; `large`: too large. */
  readonly typed: "small" | "large";
  readonly factor: number;
  readonly band: readonly [number, number];
  /** Only where this holds as well. */
  readonly when?: "broken" | "printed" | "atMostOne" | "late" | "kilo" | "many";
}

/**
 * The slips. Of several that explain a value, the one that brings it nearest to the target does.
 * - `broken`: a value with decimals where only whole things are counted: 3.3 个.
 * - `printed`: the plan itself prints the target with the scale word: 3.3万个.
 * - `atMostOne`: 0.85 in a percent cell (Excel keeps 85 % so).
 * - `late`: when half of it should be done, so that a hundredth is no beginning.
 * - `kilo`: a unit whose thousandth people count in as well: 公里 and 米, 吨 and 公斤.
 * - `many`: a target of ten and more; of one thing promised, ten times as many may be done.
 */
export const SCALE_SLIPS: readonly ScaleSlip[] = [
  { of: "share", typed: "small", factor: 100, band: [0.5, 1.25], when: "atMostOne" },
  { of: "share", typed: "large", factor: 100, band: [0.3, 1.25] },
  { of: "things", typed: "small", factor: 1e4, band: [0.005, 1.5], when: "broken" },
  { of: "things", typed: "small", factor: 1e8, band: [0.005, 1.5], when: "broken" },
  { of: "things", typed: "small", factor: 1e4, band: [0.05, 1.5], when: "printed" },
  { of: "things", typed: "small", factor: 1e8, band: [0.05, 1.5], when: "printed" },
  { of: "things", typed: "small", factor: 1e4, band: [0.9, 1.1] },
  { of: "things", typed: "large", factor: 1e4, band: [0.02, 1.5] },
  { of: "things", typed: "large", factor: 1e8, band: [0.02, 1.5] },
  { of: "things", typed: "large", factor: 100, band: [1, 1] },
  { of: "things", typed: "large", factor: 100, band: [0.8, 1.25], when: "many" },
  { of: "things", typed: "large", factor: 10, band: [1, 1], when: "many" },
  { of: "things", typed: "small", factor: 100, band: [1, 1], when: "late" },
  { of: "measure", typed: "small", factor: 1e4, band: [0.05, 1.5], when: "printed" },
  { of: "measure", typed: "small", factor: 1e8, band: [0.05, 1.5], when: "printed" },
  { of: "measure", typed: "small", factor: 1e4, band: [0.5, 1.2] },
  { of: "measure", typed: "large", factor: 1e4, band: [0.02, 1.5] },
  { of: "measure", typed: "large", factor: 1e8, band: [0.02, 1.5] },
  { of: "measure", typed: "large", factor: 1e3, band: [0.02, 1.5], when: "kilo" },
  { of: "measure", typed: "large", factor: 100, band: [0.8, 1.25] },
  { of: "measure", typed: "small", factor: 100, band: [1, 1], when: "late" },
];

/** The field of a target, or null where values of every size are possible. */
export function slipField({ nature, record }: TargetCase): SlipField | null {
  if (nature.share || nature.change) return "share";
  if (nature.whole) return "things";
  return record.kind === "ratio" ? null : "measure";
}
