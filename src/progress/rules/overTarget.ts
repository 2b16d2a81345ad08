import { finding, percentOf, placeOf, type TargetRule } from "./rule";

/** Nobody does so many times what was promised, unless that was hardly anything. */
const FAR = 10;
const MANY = 10;

/** OVER_TARGET: at or above 超额提示 (110 %) of what was promised. Of a rate of change and of a cap
 * that means nothing, and the whole of a share is no surplus. Ten times the target is a warning. */
export const overTarget: TargetRule = (target, settings) => {
  const { value, record, nature, direction } = target;
  const promised = direction === "within" ? (record.valueMax ?? record.value) : record.value;
  if (value === null || promised === null || promised <= 0) return null;
  if (nature.change || direction === "down") return null;
  if (nature.share && value === 100) return null;
  const percent = percentOf(value, promised);
  if (value * 100 < promised * settings.overTargetPercent) return null;
  const isFar = promised >= MANY && value >= promised * FAR;
  return finding("OVER_TARGET", placeOf(target), record, {
    data: {
      ...(isFar ? { case: "far" } : {}),
      indicator: record.indicator,
      value,
      target: promised,
      unit: record.unit,
      percent,
    },
    ...(isFar ? { severity: "warning" as const } : {}),
  });
};
