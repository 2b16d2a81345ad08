import { endOfMonth } from "../../../schedule/civilDate";
import { SINCE, YEAR, yearOf, type DateParser } from "./dateParser";

/** 上半年, 2022年下半年: the last day of the half. */
export const halfYear: DateParser = {
  name: "half year",
  pattern: new RegExp(`${SINCE}(?:${YEAR})?(?<![上下])(?<half>[上下])半年[末底]?`, "g"),
  read: ({ year, half }, planYear) => endOfMonth(yearOf(year, planYear), half === "上" ? 6 : 12),
};
