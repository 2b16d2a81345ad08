import fc from "fast-check";
import { endOfMonth, type CivilDate } from "../../src/schedule/civilDate";
import { expectedProgress } from "../../src/schedule/expectedProgress";

test.each([
  ["2022-12-31", "2022-09-30", 9, 12],
  ["2022-12-31", "2022-05-31", 5, 12],
  ["2022-12-31", "2022-09-29", 8, 12],
  ["2022-12-31", "2022-09-15", 8, 12],
  ["2022-12-31", "2022-01-01", 0, 12],
  ["2022-12-31", "2022-01-31", 1, 12],
  ["2022-12-31", "2022-02-28", 2, 12],
  ["2022-12-31", "2022-12-30", 11, 12],
  ["2022-12-31", "2022-12-31", 12, 12],
  ["2022-12-31", "2023-03-01", 12, 12],
  ["2022-06-30", "2022-03-31", 3, 6],
  ["2022-06-30", "2022-06-30", 6, 6],
  ["2022-06-30", "2022-09-30", 6, 6],
  ["2022-06-20", "2022-06-19", 5, 6],
  ["2022-06-20", "2022-06-20", 6, 6],
  ["2023-06-30", "2022-12-31", 12, 18],
  ["2021-12-31", "2022-03-31", 1, 1],
])("due %s, as of %s: %i of %i months", (due, asOf, months, of) => {
  expect(expectedProgress(due as CivilDate, asOf as CivilDate, 2022)).toEqual({ months, of });
});

test("it never falls as the year goes on, and ends complete", () => {
  const month = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(month, month, month, (due, one, other) => {
      const share = (asOf: number): number => {
        const end = (each: number) => endOfMonth(2022, each)!;
        const { months, of } = expectedProgress(end(due), end(asOf), 2022);
        return months / of;
      };
      expect(share(Math.max(one, other))).toBeGreaterThanOrEqual(share(Math.min(one, other)));
      expect(share(due)).toBe(1);
    }),
  );
});
