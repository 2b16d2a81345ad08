import { finding, placeOf } from "./rule";
import type { FamilyRule } from "./family";

/** PART_EXCEEDS_WHOLE: a part (其中) reports more than its whole. */
export const partExceedsWhole: FamilyRule = ({ whole, parts }) => {
  const all = whole.value;
  if (all === null) return [];
  return parts.flatMap((part) =>
    part.value !== null && part.value > all
      ? finding("PART_EXCEEDS_WHOLE", placeOf(part), part.record, {
          data: {
            indicator: part.record.indicator,
            value: part.value,
            whole: whole.record.indicator,
            wholeValue: all,
            unit: part.record.unit,
          },
        })
      : [],
  );
};
