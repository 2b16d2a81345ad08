import { civilDate, daysBetween, type CivilDate } from "./civilDate";

/** 9999-12-31, the last day Excel knows. */
const LAST_SERIAL = 2_958_465;
/** Lotus 1-2-3 believed in 29 February 1900, and Excel kept the day: serial 60 is no date. */
const LEAP_BUG_SERIAL = 60;
const EPOCH = "1900-01-01" as CivilDate;

/** The civil date of a serial number of Excel's 1900 system, or null outside it. A time of day is dropped. */
export function fromExcelSerial(serial: number): CivilDate | null {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL) || day === LEAP_BUG_SERIAL) return null;
  const after = day - (day > LEAP_BUG_SERIAL ? 2 : 1);
  const at = new Date(Date.UTC(1900, 0, 1 + after));
  return civilDate(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

/** The serial number of a civil date in Excel's 1900 system; null before 1900. */
export function toExcelSerial(date: CivilDate): number | null {
  if (date < EPOCH) return null;
  const serial = daysBetween(EPOCH, date) + 1;
  return serial >= LEAP_BUG_SERIAL ? serial + 1 : serial;
}
