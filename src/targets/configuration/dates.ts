import type { DateParser } from "../parsers/dates/dateParser";
import { halfYear } from "../parsers/dates/halfYear";
import { midYear } from "../parsers/dates/midYear";
import { monthDate } from "../parsers/dates/monthDate";
import { namedDay } from "../parsers/dates/namedDay";
import { namedTime } from "../parsers/dates/namedTime";
import { numericDate } from "../parsers/dates/numericDate";
import { pastTime } from "../parsers/dates/pastTime";
import { planPeriod } from "../parsers/dates/planPeriod";
import { quarter } from "../parsers/dates/quarter";
import { wholeYear } from "../parsers/dates/wholeYear";

/** The notations of a date. Of two that overlap, the earlier and then the longer is taken. */
export const dateParsers: readonly DateParser[] = [
  pastTime,
  monthDate,
  numericDate,
  quarter,
  halfYear,
  midYear,
  namedDay,
  namedTime,
  planPeriod,
  wholeYear,
];
