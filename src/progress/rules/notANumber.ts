import { negative } from "./negative";
import { finding, placeOf, type TargetRule } from "./rule";
import { scaleJump } from "./scaleJump";

/**
 * NOT_A_NUMBER: text in a number cell, with the number it probably means; of a slip of scale typed as
 * text ('0.95 for 95 %), the number that was meant.
 */
export const notANumber: TargetRule = (target, settings) => {
  const { entry, record } = target;
  if (entry.is !== "text" || entry.reading.wrongUnit !== undefined) return null;
  return finding("NOT_A_NUMBER", placeOf(target), record, {
    data: { indicator: record.indicator, text: entry.text, unit: record.unit },
    suggestion:
      scaleJump(target, settings)?.suggestion ??
      negative(target, settings)?.suggestion ??
      entry.reading.value,
  });
};
