import { civilDate, type CivilDate } from "./civilDate";

/**
 * The as-of date (统计日期) that today gives for a plan: today itself, or the nearest end of the plan
 * year. A date that a person states is taken as stated and needs no clamp.
 */
export function asOfDate(today: CivilDate, planYear: number): CivilDate {
  const first = civilDate(planYear, 1, 1);
  const last = civilDate(planYear, 12, 31);
  if (first !== null && today < first) return first;
  if (last !== null && today > last) return last;
  return today;
}
