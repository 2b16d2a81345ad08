import { civilDate, endOfMonth } from "../../../schedule/civilDate";
import { PARTS_OF_MONTH } from "../../lexicon/calendar";
import { MONTH, numberOf, SINCE, YEAR, yearOf, type DateParser } from "./dateParser";

/** 6月底前, 2022年6月, 6月30日前, 9月中旬, 3-10月: the last day of the month, part or day named. */
export const monthDate: DateParser = {
  name: "month and day",
  pattern: new RegExp(
    `${SINCE}(?:${YEAR}度?)?(?:(?<![0-9.])(?:${MONTH})月?(?:底|份|\\d{1,2}日)?起?[-—~至到])?(?<![0-9.第一二三四五六七八九十每满个])(?<month>${MONTH})月(?!龄|嫂|子|牙|湖|季|光|饼|星|山|革)(?:(?<day>3[01]|[12]\\d|0?[1-9]|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]|份?(?<part>上中旬|中上旬|上旬|中旬|下旬|底|末|初)|份)?`,
    "g",
  ),
  read: ({ year, month = "", day, part }, planYear) => {
    const wanted = day ?? (part === undefined ? undefined : PARTS_OF_MONTH[part]);
    const [ofYear, ofMonth] = [yearOf(year, planYear), numberOf(month)];
    return wanted === undefined
      ? endOfMonth(ofYear, ofMonth)
      : civilDate(ofYear, ofMonth, typeof wanted === "number" ? wanted : numberOf(wanted));
  },
};
