/**
 * Civil dates: a day on the calendar, without a clock or a time zone, written `YYYY-MM-DD`.
 * ISO text sorts as time does, so two civil dates are compared with `<` and `===`.
 */
export type CivilDate = string & { readonly __brand: "CivilDate" };

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The number of days of a month (1–12) of a year; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 0);
}

/** The civil date of a year (1000–9999), month (1–12) and day, or null where there is no such day. */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1000 || year > 9999) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` as CivilDate;
}

/** The last day of a month, or null for a month outside 1–12. */
export function endOfMonth(year: number, month: number): CivilDate | null {
  return civilDate(year, month, daysInMonth(year, month));
}

/** Reads `YYYY-MM-DD` exactly; anything else, and a day that does not exist, is null. */
export function parseCivilDate(text: string): CivilDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? civilDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

const twoDigits = (date: CivilDate, at: number): number =>
  (date.charCodeAt(at) - ZERO) * 10 + date.charCodeAt(at + 1) - ZERO;

const ZERO = 48;

/** Year, month and day of a civil date. */
export function dateParts(date: CivilDate): { year: number; month: number; day: number } {
  return {
    year: twoDigits(date, 0) * 100 + twoDigits(date, 2),
    month: twoDigits(date, 5),
    day: twoDigits(date, 8),
  };
}

const dayNumber = (date: CivilDate): number => {
  const { year, month, day } = dateParts(date);
  return Date.UTC(year, month - 1, day) / 86_400_000;
};

/** Whole days from one civil date to another: negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}
