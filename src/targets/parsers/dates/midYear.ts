import { endOfMonth } from "../../../schedule/civilDate";
import { YEAR, yearOf, type DateParser } from "./dateParser";

/** 年中完成4万人: the last day of June. 当年中, 一年中 and 年中国 are other words. */
export const midYear: DateParser = {
  name: "middle of the year",
  needs: "年中",
  pattern: new RegExp(
    `(?:${YEAR}|(?<![\\d一二两三四五六七八九十当去每全近前往后这该半几多整常历])年)中(?=[之以]?前|完成|建成|实现|达|竣工|投[用运入]|开工|累计|[，,])`,
    "g",
  ),
  read: ({ year }, planYear) => endOfMonth(yearOf(year, planYear), 6),
};
