import { civilDate, parseCivilDate, type CivilDate } from "./civilDate";
import { DATE_NOTATIONS } from "./dateNotations";
import { fromExcelSerial } from "./excelSerial";

/** A date that a person typed. */
export interface DateReading {
  readonly date: CivilDate;
  /** True for a real date or `YYYY-MM-DD`; false for another text that can only mean this day. */
  readonly exact: boolean;
}

const LONGEST = 40;

/** Full-width digits and signs, Chinese digits; without the weekday, a remark and the time of day. */
const tidy = (text: string): string =>
  text
    .normalize("NFKC")
    .trim()
    .replace(/[〇零]/g, "0")
    .replace(/[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, "")
    .replace(/\s+/g, "")
    .replace(/\([^()]*\)$|(?:星期|周)[一二三四五六日天]$/, "");

/**
 * Reads a date typed into a cell: an Excel serial number, `2022-06-30`, or one of the notations in use
 * (2022.6.30, 2022年6月30日, 6月30日, 20220630 …). A day without a year belongs to `planYear`.
 * Null for anything that does not name one day, and for a day that does not exist.
 */
export function readDate(value: string | number, planYear: number): DateReading | null {
  if (typeof value === "number") {
    const date = fromExcelSerial(value);
    return date ? { date, exact: true } : readDate(String(value), planYear);
  }
  if (value.length > LONGEST) return null;
  const text = tidy(value);
  const iso = parseCivilDate(text);
  if (iso) return { date: iso, exact: true };
  for (const { pattern, parts } of DATE_NOTATIONS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { year, month, day } = parts(match, planYear);
    const date = civilDate(year, month, day);
    return date && { date, exact: false };
  }
  return null;
}
