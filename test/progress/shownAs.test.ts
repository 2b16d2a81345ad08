import { plainValue } from "../../src/progress/entry/readEntry";
import { writtenNumber } from "../../src/progress/entry/shownNumber";
import type { FindingCode, NumberLook } from "../../src/progress/finding";
import type { CellValue } from "../../src/progress/record";
import { check, type TargetSketch, targetOf } from "./ledgerOf";

const RATE: TargetSketch = {
  indicator: "筛查率",
  text: "筛查率达85%以上",
  unit: "%",
  value: 85,
  kind: "percent",
  relation: ">=",
  measure: "level",
};

const judge = (sketch: TargetSketch, value: CellValue, look: NumberLook) => {
  const record = targetOf(sketch);
  const place = { sheet: "指标", cell: "P2", look };
  return check({ targets: [{ ...record, current: { value, place } }] });
};

/** Excel makes 0.85 shown as 85% of a typed 85%, and a day of a typed 8-9. */
test.each<[string, TargetSketch, CellValue, NumberLook, number | null, FindingCode[], unknown]>([
  ["a share", RATE, 0.8, "percent", 80, [], undefined],
  ["a share with decimals", RATE, 0.8335, "percent", 83.35, [], undefined],
  ["more than all", RATE, 1.05, "percent", 105, ["OVER_100_PERCENT"], undefined],
  ["shown as 8500%", RATE, 85, "percent", 8500, ["SCALE_JUMP"], 85],
  ["a share of 400个", {}, 0.85, "percent", null, ["WRONG_UNIT"], 340],
  ["a day", {}, 44782, "date", null, ["NOT_A_NUMBER"], undefined],
  ["a count in a cell that shows days", {}, 80, "date", 80, [], undefined],
])("%s", (_, sketch, value, look, read, codes, suggestion) => {
  const { findings, statuses } = judge(sketch, value, look);
  expect(statuses[0]?.value).toBe(read);
  expect(findings.map(({ code }) => code)).toEqual(codes);
  expect(findings[0]?.suggestion).toBe(suggestion);
});

test("what is suggested is written as the cell shows it", () => {
  expect(writtenNumber(85, "percent")).toBe(0.85);
  expect(writtenNumber(29, "percent")).toBe(0.29);
  expect(writtenNumber(85, "date")).toBe(85);
  expect(writtenNumber(85, undefined)).toBe(85);
});

test.each<[CellValue, NumberLook | undefined, string, CellValue]>([
  [0.55, "percent", "%", 55],
  [0.55, "percent", "个", "55%"],
  [44782, "date", "个", "2022-08-09"],
  [55, undefined, "%", 55],
  ["8家", "percent", "家", "8家"],
  [null, "percent", "%", null],
])("%j shown as %j counts in %j as %j", (value, look, unit, plain) => {
  const place = { sheet: "指标", cell: "P2", ...(look ? { look } : {}) };
  expect(plainValue({ value, place }, unit)).toBe(plain);
});
