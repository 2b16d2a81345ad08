import fc from "fast-check";
import { asOfDate } from "../../src/schedule/asOfDate";
import {
  civilDate,
  dateParts,
  daysBetween,
  daysInMonth,
  endOfMonth,
  parseCivilDate,
  type CivilDate,
} from "../../src/schedule/civilDate";
import { daysOverdue, isDueSoon } from "../../src/schedule/deadline";
import { fromExcelSerial, toExcelSerial } from "../../src/schedule/excelSerial";

const day = (text: string): CivilDate => parseCivilDate(text)!;

test.each([
  [2022, 2, 28],
  [2024, 2, 29],
  [2000, 2, 29],
  [1900, 2, 28],
  [2022, 4, 30],
  [2022, 13, 0],
])("the month %i-%i has %i days", (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
  expect(endOfMonth(year, month)).toBe(
    days === 0 ? null : `${year}-${String(month).padStart(2, "0")}-${days}`,
  );
});

test.each([
  [2022, 2, 29],
  [2022, 0, 1],
  [2022, 1, 0],
  [2022, 1, 1.5],
  [99, 1, 1],
])("there is no day %p-%p-%p", (year, month, date) => {
  expect(civilDate(year, month, date)).toBeNull();
});

test.each(["2022-6-30", "2022-06-31", "22-06-30", "2022/06/30", "2022-06-30T00:00", ""])(
  "%p is not YYYY-MM-DD",
  (text) => {
    expect(parseCivilDate(text)).toBeNull();
  },
);

test("days between dates cross months, leap days and years", () => {
  expect(daysBetween(day("2022-06-30"), day("2022-09-30"))).toBe(92);
  expect(daysBetween(day("2024-02-28"), day("2024-03-01"))).toBe(2);
  expect(daysBetween(day("2023-01-01"), day("2022-12-31"))).toBe(-1);
});

test("a date leads to its serial number and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const date = fromExcelSerial(serial)!;
      const { year, month, day: ofMonth } = dateParts(date);
      expect(civilDate(year, month, ofMonth)).toBe(date);
      expect(toExcelSerial(date)).toBe(serial);
    }),
  );
});

test.each([
  ["2022-05-17", "2022-05-17"],
  ["2021-12-01", "2022-01-01"],
  ["2026-11-23", "2022-12-31"],
])("as of %s a plan of 2022 is judged on %s", (today, asOf) => {
  expect(asOfDate(day(today), 2022)).toBe(asOf);
});

test.each([
  ["2022-06-30", "2022-06-30", 0, true],
  ["2022-06-30", "2022-07-01", 1, false],
  ["2022-06-30", "2022-09-30", 92, false],
  ["2022-06-30", "2022-05-31", 0, true],
  ["2022-06-30", "2022-05-30", 0, false],
])("due %s, as of %s: %i days overdue, due within 30 days: %p", (due, asOf, overdue, soon) => {
  expect(daysOverdue(day(due), day(asOf))).toBe(overdue);
  expect(isDueSoon(day(due), day(asOf), 30)).toBe(soon);
});
