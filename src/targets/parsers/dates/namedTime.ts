import { civilDate } from "../../../schedule/civilDate";
import { NAMED_TIMES } from "../../lexicon/calendar";
import { YEAR, yearOf, type DateParser } from "./dateParser";

/** 暑假期间, 暑期结束前: the last day of a time that is named as a whole. */
export const namedTime: DateParser = {
  name: "named time",
  needs: "暑",
  pattern: new RegExp(
    `(?:${YEAR})?(?<time>${Object.keys(NAMED_TIMES).join("|")})(?=期间|结束[之以]?前)(?:结束)?`,
    "g",
  ),
  read: ({ year, time = "" }, planYear) => {
    const last = NAMED_TIMES[time];
    return last ? civilDate(yearOf(year, planYear), ...last) : null;
  },
};
