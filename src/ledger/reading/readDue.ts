import type { CellValue } from "../../progress/record";
import { type CivilDate, dateParts } from "../../schedule/civilDate";
import { readDate } from "../../schedule/readDate";
import { readMonthEnd } from "../../schedule/readMonthEnd";

/**
 * The date in 完成时限; null where the cell names none. A month means its last day, and what has no year
 * is in the year issued.
 */
export function readDue(value: CellValue, issued: CivilDate): CivilDate | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const { year } = dateParts(issued);
  const month = typeof value === "string" ? readMonthEnd(value, year) : null;
  return readDate(value, year)?.date ?? month;
}
