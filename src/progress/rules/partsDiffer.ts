import { exact } from "../../targets/numerals/numeral";
import type { FamilyRule } from "./family";
import { finding, placeOf } from "./rule";
import { sum } from "./sum";

/**
 * PARTS_DIFFER: parts that make up the whole in the plan (22 + 8 = 30) and do not in the report. Parts
 * that are only examples of the whole (竣工41所 of 101) need not add up, and nothing is said before
 * every one of them is reported.
 */
export const partsDiffer: FamilyRule = ({ whole, parts }) => {
  const promised = sum(parts.map(({ record }) => record.value));
  const reported = sum(parts.map(({ value }) => value));
  const { value, record } = whole;
  if (parts.length < 2 || promised !== record.value || value === null || reported === null) {
    return [];
  }
  const isShown = parts.some((part) => part.value !== null && part.value > value);
  if (reported === exact(value) || isShown) return [];
  return [
    finding("PARTS_DIFFER", placeOf(whole), record, {
      data: {
        indicator: record.indicator,
        value,
        sum: reported,
        parts: parts.map((part) => part.value).join(" + "),
        unit: record.unit,
      },
    }),
  ];
};
