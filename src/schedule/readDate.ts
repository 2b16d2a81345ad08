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

/** Full-width digits and signs, Chinese digits; without 截至, the weekday, a remark and the time of day. */
const tidy = (text: string): string =>
  text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/^['‘’]|^截[至止]/, "")
    .replace(/[〇零○]/g, "0")
    .replace(/[ t]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?z?$/, "")
    .replace(/\s+/g, "")
    .replace(/\([^()]*\)$|(?:星期|周)[一二三四五六日天]$/, "")
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},/, "");

/** Serial numbers of 1 January 2000 and 31 December 2099: a text of such digits was a date once. */
const SERIALS = [36_526, 73_050] as const;

/**
 * Reads a date typed into a cell: an Excel serial number, `2022-06-30`, or one of the notations in use
 * (2022.6.30, 2022年6月30日, 6月30日, 20220630, 30 June 2022 …). A day without a year belongs to `planYear`.
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
  if (iso) return { date: iso, exact: !/^\s*['‘’]/.test(value) };
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (serial >= SERIALS[0] && serial <= SERIALS[1]) {
    const date = fromExcelSerial(serial);
    return date && { date, exact: false };
  }
  for (const { pattern, parts } of DATE_NOTATIONS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { year, month, day } = parts(match, planYear);
    const date = civilDate(year, month, day);
    return date && { date, exact: false };
  }
  return null;
}
