import { expectedProgress } from "../../schedule/expectedProgress";
import { exact } from "../../targets/numerals/numeral";
import { foldText } from "../entry/foldText";
import type { TargetCase } from "../promise/targetCase";
import type { Settings } from "../record";
import { finding, placeOf, type TargetRule } from "./rule";
import { SCALE_SLIPS, slipField, type ScaleSlip } from "./scaleSlips";

/** Between these times the target every value may be true: no slip is so small. */
const PLAUSIBLE = [0.02, 9] as const;

/**
 * SCALE_JUMP: a value that only a slip of scale explains: 3.3 for 3.3万, 0.85 for 85 %, 万元 for 亿元.
 * A small value early in the year is none.
 */
export const scaleJump: TargetRule = (target, settings) => {
  const { value, record } = target;
  const promised = record.value;
  const field = slipField(target);
  if (value === null || promised === null || value <= 0 || promised <= 0 || !field) return null;
  if (value > promised * PLAUSIBLE[0] && value < promised * PLAUSIBLE[1]) return null;
  const [likeliest] = SCALE_SLIPS.filter(
    (slip) => slip.of === field && isPossible(slip, target, value, settings),
  )
    .map((slip) => ({ slip, meant: broughtBack(slip, value) }))
    .filter(({ slip, meant }) => isMeant(slip, target, meant, promised))
    .sort((one, other) => distance(one.meant, promised) - distance(other.meant, promised));
  if (!likeliest) return null;
  const { slip, meant } = likeliest;
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
};

/** Whether a value brought back lies where the slip allows. */
function isMeant(slip: ScaleSlip, target: TargetCase, meant: number, promised: number): boolean {
  if (target.nature.whole && !Number.isInteger(meant)) return false;
  const most = slip.typed === "large" ? promised : ceiling(target, promised);
  return meant / promised >= slip.band[0] && meant / most <= slip.band[1];
}

/** How many times a value is off the promised one, either way. */
const distance = (value: number, promised: number): number => Math.abs(Math.log(value / promised));

/** The greatest value a target names: the upper end of a range. */
const ceiling = ({ record }: TargetCase, promised: number): number => record.valueMax ?? promised;

/** 3.3 × 10 000 is 33 000, not 32 999.999… */
const broughtBack = ({ typed, factor }: ScaleSlip, value: number): number =>
  exact(typed === "small" ? value * factor : value / factor);

/** From which share of the time on a hundredth of the target is no beginning any more. */
const LATE = 0.5;
/** The least target of which a hundredth is a number of things. */
const HUNDREDS = 1000;
const KILO_UNIT = /^(?:公里|千米|km|吨|公斤|千克|kg|千瓦|kW|兆瓦|MW)$/;

function isPossible(
  slip: ScaleSlip,
  { record, direction, nature }: TargetCase,
  value: number,
  { asOf, planYear }: Settings,
): boolean {
  const promised = record.value ?? 0;
  // Far below a ceiling is where a value should be.
  if (slip.typed === "small" && direction === "down" && slip.of !== "share") return false;
  if (slip.typed === "large" && slip.of === "share" && value <= 100) return false;
  switch (slip.when) {
    case "atMostOne":
      return value < 1 || (value === 1 && !nature.cumulative);
    case "broken":
      return !Number.isInteger(value);
    case "printed":
      return isPrinted(record.text, promised, slip.factor);
    case "kilo":
      return KILO_UNIT.test(foldText(record.unit));
    case "many":
      return promised >= 10;
    case "late": {
      const { months, of } = expectedProgress(record.due, asOf, planYear);
      return promised >= HUNDREDS && months / of >= LATE;
    }
    default:
      return true;
  }
}

/** Whether the plan prints the target with the scale word: 33000 as 3.3万. */
function isPrinted(text: string, promised: number, factor: number): boolean {
  const mantissa = String(exact(promised / factor));
  return text.normalize("NFKC").includes(`${mantissa}${factor === 1e4 ? "万" : "亿"}`);
}
