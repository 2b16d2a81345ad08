import { finding, placeOf, type TargetRule } from "./rule";

/** NOT_A_NUMBER: text in a number cell, with the number it probably means. */
export const notANumber: TargetRule = (target) => {
  const { entry, record } = target;
  if (entry.is !== "text" || entry.reading.wrongUnit !== undefined) return null;
  return finding("NOT_A_NUMBER", placeOf(target), record, {
    data: { indicator: record.indicator, text: entry.text, unit: record.unit },
    suggestion: entry.reading.value,
  });
};
