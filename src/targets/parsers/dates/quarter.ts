import { endOfMonth } from "../../../schedule/civilDate";
import { numberOf, SINCE, YEAR, yearOf, type DateParser } from "./dateParser";

/** 一季度, 第三季度末, 前三季度: the last day of the quarter. */
export const quarter: DateParser = {
  name: "quarter",
  pattern: new RegExp(
    `${SINCE}(?:${YEAR})?[第前]?(?:[一二三四1-4](?:季度)?[-—~至到、])?(?<quarter>[一二三四1-4])季度[末底]?`,
    "g",
  ),
  read: ({ year, quarter: word = "" }, planYear) =>
    endOfMonth(yearOf(year, planYear), numberOf(word) * 3),
};
