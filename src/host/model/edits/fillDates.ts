/** Days from Excel's day 0 to 1970. */
const EPOCH = 25_569;
const DAY = 86_400_000;

const dateOf = (serial: number): Date => new Date((Math.floor(serial) - EPOCH) * DAY);
const time = (serial: number): number => serial - Math.floor(serial);

/** A number of months later; the day stays, as far as the month has it. */
export function monthsLater(serial: number, months: number): number {
  const date = dateOf(serial);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const last = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0);
  const day = Math.min(first + (date.getUTCDate() - 1) * DAY, last);
  return day / DAY + EPOCH + time(serial);
}

/** How many whole months lie between two dates; undefined when their days differ. */
export function monthsBetween(from: number, to: number): number | undefined {
  const [start, end] = [dateOf(from), dateOf(to)];
  const months =
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return months !== 0 && monthsLater(from, months) === to ? months : undefined;
}

/** A number of working days later (or earlier, below 0). */
export function weekdaysLater(serial: number, days: number): number {
  let day = serial;
  for (let left = Math.abs(days); left > 0;) {
    day += Math.sign(days);
    if (dateOf(day).getUTCDay() % 6 !== 0) left -= 1;
  }
  return day;
}
