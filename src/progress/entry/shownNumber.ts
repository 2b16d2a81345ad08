import { exact } from "../../targets/numerals/numeral";
import { fromExcelSerial } from "../../schedule/excelSerial";
import type { NumberLook } from "../finding";
import type { Cell } from "../record";

/** Serial numbers of 1 January 2000 and 31 December 2099: what is shown as a day is one between them. */
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;

/**
 * What a number reads as in its cell, where that is not the number itself: `85%` of 0.85, `2022-08-09`
 * of what Excel made of 8-9. Null where the cell shows the number, or no day that could be meant.
 */
export function shownNumber(value: number, { place }: Pick<Cell, "place">): string | null {
  if (place.look === "percent") return `${exact(value * 100)}%`;
  if (place.look !== "date" || value < FIRST_DAY || value > LAST_DAY) return null;
  return fromExcelSerial(Math.floor(value));
}

/** A number as it must be written into a cell so that it is shown as meant: 0.85 where 85 is shown as 85%. */
export const writtenNumber = (value: number, look: NumberLook | undefined): number =>
  look === "percent" ? exact(value / 100) : value;
