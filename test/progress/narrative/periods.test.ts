import { readPeriods } from "../../../src/progress/narrative/periods";

/** The period that the end of the text speaks of: 12 × years from the plan year + the month. */
const periodAtEnd = (text: string, planYear?: number): number =>
  readPeriods(text, planYear).at(-1)?.period ?? 0;

test.each<[text: string, period: number]>([
  ["截至9月底完成", 9],
  ["1—10月完成", 10],
  ["上半年完成", 6],
  ["前三季度完成", 9],
  ["四季度完成", 12],
  ["全年完成", 12],
  ["6月底完成40个，9月底", 9],
  ["7月：40个。10月：", 10],
  ["9月完成40个，目前", 13],
  ["2022年11月建成40个，2023年", 0],
  ["2022年11月", -1],
  ["去年", -12],
  ["去年完成40个。今年", 0],
  ["去年9月完成40个。本项目", 0],
  ["完成40个", 0],
])("%s speaks of period %d of 2023", (text, period) => {
  expect(periodAtEnd(text, 2023)).toBe(period);
});

test("without a plan year the latest year that is named is the present one", () => {
  expect(periodAtEnd("2021年建成40个，2022年8月")).toBe(8);
});

test("a month before which something will be done is not reached", () => {
  expect(periodAtEnd("9月完成40个，11月前完成")).toBe(9);
});
