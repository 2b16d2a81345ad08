import { civilDate, type CivilDate } from "./civilDate";

const NUMERALS = "一 二 三 四 五 六 七 八 九 十 十一 十二".split(" ");
const MONTH =
  /^(?:([\d零〇○一二三四五六七八九]{4})(?:年|[./-]))?(\d{1,2}|十?[一二]|[一二三四五六七八九十])(?:月份?|(?<=[./-]\d{1,2}))(?:底|末|[上中下]旬|初)?前?$/;

const yearOf = (text: string): number =>
  Number(
    [...text.replace(/[零〇○]/g, "0")]
      .map((digit) => (/\d/.test(digit) ? digit : NUMERALS.indexOf(digit) + 1))
      .join(""),
  );

/**
 * The last day of a month that a text names without a day: 9月底, 2022年9月, 二〇二二年九月, 九月上旬. A
 * month without a year is in `planYear`. Null for anything else.
 */
export function readMonthEnd(value: string, planYear: number): CivilDate | null {
  if (value.length > 20) return null;
  const match = MONTH.exec(value.normalize("NFKC").replace(/\s+/g, ""));
  if (!match) return null;
  const [, written, month = ""] = match;
  const year = written === undefined ? planYear : yearOf(written);
  const number = /^\d/.test(month) ? Number(month) : NUMERALS.indexOf(month) + 1;
  for (const day of [31, 30, 29, 28]) {
    const date = civilDate(year, number, day);
    if (date) return date;
  }
  return null;
}
