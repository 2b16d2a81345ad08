import { civilDate, type CivilDate } from "../../../schedule/civilDate";
import { FIRST_DAY, NAMED_DAYS } from "../../lexicon/calendar";
import { MOVABLE_FEASTS, eveOfFeast } from "../../lexicon/movableFeasts";
import { YEAR, yearOf, type DateParser } from "./dateParser";

const DAYS = [...Object.keys(NAMED_DAYS), ...MOVABLE_FEASTS].sort((a, b) => b.length - a.length);

/** A quick look at the first character. */
const BEGINS = `[12二今当本明次“"${DAYS.map((day) => day.charAt(0)).join("")}]`;

/** 国庆节前, “七一”前, 秋季开学前, 中秋节前, 汛期前: the day before the one named. */
export const namedDay: DateParser = {
  name: "named day",
  needs: "前",
  pattern: new RegExp(
    `(?=${BEGINS})(?:${YEAR})?[“"]?(?<!防)(?<day>${DAYS.join("|")})[”"]?(?:开学|学期|小?长假|假期|来临|到来|开始|[节日季期]){0,3}(?=[之以]?前(?![期后端往置景沿]))`,
    "g",
  ),
  read: ({ year, day = "" }, planYear) => lastDayBefore(day, yearOf(year, planYear), year),
};

function lastDayBefore(day: string, year: number, said: string | undefined): CivilDate | null {
  const eve = NAMED_DAYS[day] ?? eveOfFeast(day, year);
  return eve && civilDate(day === FIRST_DAY && said !== undefined ? year - 1 : year, ...eve);
}
