import { daysBetween, type CivilDate } from "./civilDate";

/** Whole days by which a due date has passed (超期天数): 0 on the due date itself and before it. */
export function daysOverdue(due: CivilDate, asOf: CivilDate): number {
  return Math.max(0, daysBetween(due, asOf));
}

/** Whether a due date lies ahead within so many days (临期), the as-of date and the last day included. */
export function isDueSoon(due: CivilDate, asOf: CivilDate, withinDays: number): boolean {
  const left = daysBetween(asOf, due);
  return left >= 0 && left <= withinDays;
}
