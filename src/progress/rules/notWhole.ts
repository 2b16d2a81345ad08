import { finding, placeOf, type TargetRule } from "./rule";

/** NOT_WHOLE: 3.5 家. Kilometres, hectares, money, shares and averages may be broken. */
export const notWhole: TargetRule = (target) => {
  const { value, record, nature } = target;
  if (value === null || !nature.whole || Number.isInteger(value)) return null;
  return finding("NOT_WHOLE", placeOf(target), record, {
    data: { indicator: record.indicator, value, unit: record.unit },
  });
};
