import { readFigures } from "./parsers/figures";
import { readDates } from "./parsers/dates/readDates";
import { readLookalikes } from "./parsers/readLookalikes";
import type { Quantity } from "./quantity";
import { foldWidth } from "./text/foldWidth";
import { coverOf } from "./text/stretches";

export type { Quantity } from "./quantity";

/** Dates are passed over, whatever their year: any plan year does. */
const ANY_YEAR = 2000;

/**
 * All numbers of a text with their units and qualifiers, from left to right, promised or not.
 * Dates, ordinals, names and codes are passed over. Never throws; linear in the text's length.
 */
export function readQuantities(text: string): Quantity[] {
  const folded = foldWidth(text);
  const skip = coverOf([...readDates(folded.text, ANY_YEAR), ...readLookalikes(folded.text)]);
  return readFigures(folded.text, skip).map((figure) => {
    const start = folded.origin(figure.start);
    const end = folded.origin(figure.end - 1) + 1;
    const { relation, value, valueMax, unit, kind } = figure;
    return {
      span: { start, end, text: text.slice(start, end) },
      relation,
      value,
      ...(valueMax === undefined ? {} : { valueMax }),
      unit,
      kind,
    };
  });
}
