import { dateParts, daysInMonth, type CivilDate } from "./civilDate";

/** 序时进度 in months of the plan year: 9 of 12 on 30 September for something due at the year's end. */
export interface ExpectedProgress {
  readonly months: number;
  readonly of: number;
}

/** Months from January of `planYear` to the month of `date`, that month included. */
const monthsUpTo = (date: CivilDate, planYear: number): number => {
  const { year, month } = dateParts(date);
  return (year - planYear) * 12 + month;
};

const isMonthEnd = (date: CivilDate): boolean => {
  const { year, month, day } = dateParts(date);
  return day === daysInMonth(year, month);
};

/**
 * How much of something that grows evenly from January should be done: completed months over months
 * until it is due. A month counts when its last day is reached; on the due date everything counts.
 * Source: 常州市发展改革委 reckons January–May as 5/12.
 */
export function expectedProgress(
  due: CivilDate,
  asOf: CivilDate,
  planYear: number,
): ExpectedProgress {
  const of = Math.max(1, monthsUpTo(due, planYear));
  if (asOf >= due) return { months: of, of };
  const begun = monthsUpTo(asOf, planYear);
  const completed = isMonthEnd(asOf) ? begun : begun - 1;
  return { months: Math.min(of, Math.max(0, completed)), of };
}
