import { civilDate, endOfMonth } from "../../../schedule/civilDate";
import type { DateParser } from "./dateParser";

/** 2022.9.30, 2022-09-30, 2022/9: digits alone. */
export const numericDate: DateParser = {
  name: "date in digits",
  pattern:
    /(?<![0-9.])(?<year>20\d{2})[./-](?<month>1[0-2]|0?[1-9])(?:[./-](?<day>3[01]|[12]\d|0?[1-9]))?(?![0-9%‰.年]|[万亿个家所名人])/g,
  read: ({ year, month, day }) =>
    day === undefined
      ? endOfMonth(Number(year), Number(month))
      : civilDate(Number(year), Number(month), Number(day)),
};
