import { Decimal } from "decimal.js";
import type { TargetCase } from "../promise/targetCase";
import { finding, placeOf, type TargetRule } from "./rule";
import { SCALE_SLIPS, slipField, type ScaleSlip } from "./scaleSlips";

/**
 * SCALE_JUMP: a value that only a slip of scale explains: 3.3 for 3.3万, 0.85 for 85 %, 万元 for 亿元.
 * A small value early in the year is none.
 */
export const scaleJump: TargetRule = (target) => {
  const { value, record } = target;
  const promised = record.value;
  const field = slipField(target);
  if (value === null || promised === null || value <= 0 || promised <= 0 || !field) return null;
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

/** 3.3 × 10 000 is 33 000, not 32 999.999…: reckoned in decimals. */
const broughtBack = ({ typed, factor }: ScaleSlip, value: number): number => {
  const exact = new Decimal(value);
  return (typed === "small" ? exact.times(factor) : exact.div(factor)).toNumber();
};

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
  const mantissa = new Decimal(promised).div(factor).toString();
  return text.normalize("NFKC").includes(`${mantissa}${factor === 1e4 ? "万" : "亿"}`);
}
