import { plainValue } from "../progress/entry/readEntry";
import type { Place } from "../progress/finding";
import type { CellValue } from "../progress/record";

/**
 * What a filled-in cell says when it is carried into another workbook, where it loses its look: 0.85
 * shown as 85% is 85 where that is wanted, and what is shown as a day is that day's text.
 */
export function plainEntry(value: CellValue, place: Place | null, unit: string): CellValue {
  return place ? plainValue({ value, place }, unit) : value;
}
