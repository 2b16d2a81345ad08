import { civilDate } from "../../../schedule/civilDate";
import { NAMED_DAYS } from "../../lexicon/calendar";
import { YEAR, yearOf, type DateParser } from "./dateParser";

/** 国庆节前, “七一”前, 秋季开学前: the day before the one named. */
export const namedDay: DateParser = {
  name: "named day",
  pattern: new RegExp(
    `(?:${YEAR})?[“"]?(?<day>${Object.keys(NAMED_DAYS).join("|")})[”"]?[节开学期]{0,3}(?=之?前)`,
    "g",
  ),
  read: ({ year, day = "" }, planYear) => {
    const named = NAMED_DAYS[day];
    return named ? civilDate(yearOf(year, planYear), named[0], named[1]) : null;
  },
};
