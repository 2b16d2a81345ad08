import { fromExcelSerial, toExcelSerial } from "../../src/schedule/excelSerial";
import { readDate } from "../../src/schedule/readDate";
import { readMonthEnd } from "../../src/schedule/readMonthEnd";

const read = (value: string | number) => {
  const reading = readDate(value, 2022);
  return reading && `${reading.date} ${reading.exact ? "exactly" : "reads as"}`;
};

test.each<[string | number, string]>([
  [44742, "2022-06-30 exactly"],
  [44742.75, "2022-06-30 exactly"],
  ["2022-06-30", "2022-06-30 exactly"],
  ["2022-06-30 00:00:00", "2022-06-30 exactly"],
  [" 2022-06-30 ", "2022-06-30 exactly"],
  ["２０２２-０６-３０", "2022-06-30 exactly"],
  ["2022.6.30", "2022-06-30 reads as"],
  ["2022.06.30.", "2022-06-30 reads as"],
  ["2022/6/30", "2022-06-30 reads as"],
  ["2022-6-30", "2022-06-30 reads as"],
  ["2022、6、30", "2022-06-30 reads as"],
  ["2022年6月30日", "2022-06-30 reads as"],
  ["2022 年 6 月 30 号", "2022-06-30 reads as"],
  ["二〇二二年六月三十日", "2022-06-30 reads as"],
  ["二零二二年十二月二十一日", "2022-12-21 reads as"],
  ["20220630", "2022-06-30 reads as"],
  [20220630, "2022-06-30 reads as"],
  ["6月30日", "2022-06-30 reads as"],
  ["十二月三十一日", "2022-12-31 reads as"],
  ["22年6月30日", "2022-06-30 reads as"],
  ["22.6.30", "2022-06-30 reads as"],
  ["6.30", "2022-06-30 reads as"],
  ["6/30", "2022-06-30 reads as"],
  ["2024年2月29日", "2024-02-29 reads as"],
  ["2022，6，30", "2022-06-30 reads as"],
  ["2022。6。30", "2022-06-30 reads as"],
  ["30/6/2022", "2022-06-30 reads as"],
  ["6/30/2022", "2022-06-30 reads as"],
  ["30.6.2022", "2022-06-30 reads as"],
  ["30-06-2022", "2022-06-30 reads as"],
  ["6/6/2022", "2022-06-06 reads as"],
  ["30 June 2022", "2022-06-30 reads as"],
  ["30-Jun-22", "2022-06-30 reads as"],
  ["30th Jun, 2022", "2022-06-30 reads as"],
  ["June 30, 2022", "2022-06-30 reads as"],
  ["Sept. 1st 2022", "2022-09-01 reads as"],
  ["Thu, Jun 30 2022", "2022-06-30 reads as"],
  ["'2022-06-30", "2022-06-30 reads as"],
  ["截至6月30日", "2022-06-30 reads as"],
  ["44742", "2022-06-30 reads as"],
])("%p is %s", (typed, expected) => {
  expect(read(typed)).toBe(expected);
});

test.each<string | number>([
  "",
  "六月底",
  "2022年",
  "2022年6月",
  "6月",
  "2022年6月31日",
  "2022-02-29",
  "2022.13.1",
  "20220631",
  "今天",
  "2022.6.30-7.2",
  "6/7/2022",
  "13/13/2022",
  "31 June 2022",
  "June 2022",
  "Juny 31 2022",
  "12345",
  "12345678901234567890",
  "1".repeat(100_000),
  60,
  0,
  -1,
  0.5,
])("%p is no day", (typed) => {
  expect(read(typed)).toBeNull();
});

test.each<[string, string | null]>([
  ["9月底", "2022-09-30"],
  ["2022年9月", "2022-09-30"],
  ["２０２２年９月份", "2022-09-30"],
  ["二〇二四年二月", "2024-02-29"],
  ["2022 年 12 月底前", "2022-12-31"],
  ["2022.9", "2022-09-30"],
  ["三月上旬", "2022-03-31"],
  ["十二月", "2022-12-31"],
  ["十月末", "2022-10-31"],
  ["13月", null],
  ["9", null],
  ["9月30日", null],
  ["一季度", null],
  ["", null],
])("the month of %p ends on %p", (typed, expected) => {
  expect(readMonthEnd(typed, 2022)).toBe(expected);
});

describe("serial numbers of Excel's 1900 system", () => {
  test.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [44562, "2022-01-01"],
    [44926, "2022-12-31"],
    [2958465, "9999-12-31"],
  ])("%i ↔ %s", (serial, date) => {
    expect(fromExcelSerial(serial)).toBe(date);
    expect(toExcelSerial(fromExcelSerial(serial)!)).toBe(serial);
  });

  test("the 29th of February 1900 that never was is no day", () => {
    expect(fromExcelSerial(60)).toBeNull();
    expect(fromExcelSerial(2958466)).toBeNull();
    expect(fromExcelSerial(NaN)).toBeNull();
  });
});
