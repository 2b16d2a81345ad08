import { EMPTY_SIGNS, NOT_BEGUN_WORDS } from "../entry/entryWords";
import { foldText } from "../entry/foldText";
import { readEntry } from "../entry/readEntry";
import { finding, type TargetRule } from "./rule";
import { plausible } from "./wrongUnit";

const COLUMN = "上期累计";

/** NOT_A_NUMBER and WRONG_UNIT of 上期累计. A stroke there says that there was nothing. */
export const previousEntry: TargetRule = ({ record }) => {
  const { unit } = record;
  const entry = readEntry(record.previous, { unit, target: record.value });
  if (entry.is !== "text") return null;
  const folded = foldText(entry.text);
  if (EMPTY_SIGNS.has(folded) || NOT_BEGUN_WORDS.has(folded)) return null;
  const { value, wrongUnit } = entry.reading;
  const data = { indicator: `${record.indicator}（${COLUMN}）`, text: entry.text, unit };
  return wrongUnit === undefined
    ? finding("NOT_A_NUMBER", entry.cell.place, record, { data, suggestion: value })
    : finding("WRONG_UNIT", entry.cell.place, record, {
        data: { ...data, typedUnit: wrongUnit },
        suggestion: plausible(value, record.value),
      });
};
