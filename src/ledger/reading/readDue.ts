import type { CellValue } from "../../progress/record";
import { type CivilDate, dateParts } from "../../schedule/civilDate";
import { readDate } from "../../schedule/readDate";

/** The date in 完成时限; null where the cell names none. A day without a year is in the year issued. */
export function readDue(value: CellValue, issued: CivilDate): CivilDate | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  return readDate(value, dateParts(issued).year)?.date ?? null;
}
