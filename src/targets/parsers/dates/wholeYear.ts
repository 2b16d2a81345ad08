import { endOfMonth } from "../../../schedule/civilDate";
import { SINCE, YEAR, yearOf, type DateParser } from "./dateParser";

/** 年内, 年底, 全年, 2022年, 2021-2025年: the last day of the year. */
export const wholeYear: DateParser = {
  name: "year",
  pattern: new RegExp(
    `(?:${SINCE}${YEAR}(?!版|制|级)度?(?:[底末内终]|全年|年[底末内])?|(?<![一二两三四五六七八九十\\d几多近百学每])(?:全年(?!龄)度?|年[内底末终]|年度内))`,
    "g",
  ),
  read: ({ year }, planYear) => {
    const named = yearOf(year, planYear);
    return named < planYear ? "past" : endOfMonth(named, 12);
  },
};
