import { exact } from "../../targets/numerals/numeral";
import type { TargetCase } from "../promise/targetCase";
import { finding, placeOf, type TargetRule } from "./rule";
import { SCALE_SLIPS, slipField, type ScaleSlip } from "./scaleSlips";

/** Between these times the target every value may be true: no slip is so small. */
const PLAUSIBLE = [0.02, 9] as const;

/**
 * SCALE_JUMP: a value that only a slip of scale explains: 3.3 for 3.3万, 0.85 for 85 %, 万元 for 亿元.
 * A small value early in the year is none.
 */
export const scaleJump: TargetRule = (target) => {
  const { value, record } = target;
  const promised = record.value;
  const field = slipField(target);
  if (value === null || promised === null || value <= 0 || promised <= 0 || !field) return null;
  if (value > promised * PLAUSIBLE[0] && value < promised * PLAUSIBLE[1]) return null;
  for (const slip of SCALE_SLIPS) {
    if (slip.of !== field || !isPossible(slip, target, value, promised)) continue;
    const meant = broughtBack(slip, value);
    if (target.nature.whole && !Number.isInteger(meant)) continue;
    const share = meant / (slip.typed === "large" ? promised : ceiling(target, promised));
    const floor = meant / promised;
    if (floor < slip.band[0] || share > slip.band[1]) continue;
    return finding("SCALE_JUMP", placeOf(target), record, {
      data: {
        case: slip.typed,
        indicator: record.indicator,
        value,
        target: promised,
        unit: record.unit,
        factor: slip.factor,
      },
      suggestion: meant,
    });
  }
  return null;
};

/** The greatest value a target names: the upper end of a range. */
const ceiling = ({ record }: TargetCase, promised: number): number => record.valueMax ?? promised;

/** 3.3 × 10 000 is 33 000, not 32 999.999… */
const broughtBack = ({ typed, factor }: ScaleSlip, value: number): number =>
  exact(typed === "small" ? value * factor : value / factor);

function isPossible(
  slip: ScaleSlip,
  { record, direction, nature }: TargetCase,
  value: number,
  promised: number,
): boolean {
  if (slip.typed === "small") {
    // Far below a ceiling is where a value should be.
    if (direction === "down" && slip.of !== "share") return false;
    if (slip.when === "atMostOne") return value < 1 || (value === 1 && !nature.cumulative);
    if (slip.when === "broken") return !Number.isInteger(value);
    if (slip.when === "printed") return isPrinted(record.text, promised, slip.factor);
    return true;
  }
  if (slip.of === "share") return value > 100;
  // One promised and ten done is possible; ten promised and exactly a hundred done is a slip.
  return slip.factor !== 10 || promised >= 10;
}

/** Whether the plan prints the target with the scale word: 33000 as 3.3万. */
function isPrinted(text: string, promised: number, factor: number): boolean {
  const mantissa = String(exact(promised / factor));
  return text.normalize("NFKC").includes(`${mantissa}${factor === 1e4 ? "万" : "亿"}`);
}
