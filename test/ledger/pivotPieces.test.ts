import { INVESTMENT_COLUMNS } from "../../src/ledger/columns";
import { investmentColumnPlaces } from "../../src/ledger/investmentColumnPlaces";
import { foldedNames, isPlainKey } from "../../src/ledger/keyedSum";
import { doubtLine } from "../../src/ledger/pivotLines";

const headers = Object.values(INVESTMENT_COLUMNS).map(({ header }) => header);
const without = (header: string): string[] => headers.filter((one) => one !== header);
const renamed = (from: string, to: string): string[] =>
  headers.map((header) => (header === from ? to : header));

describe("our columns in a table that people changed", () => {
  const places = (found: string[]): number[] => Object.values(investmentColumnPlaces(found));

  it.each([
    ["as laid out", headers, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ["a column put between", ["备注", ...headers], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ["a column beside", [...headers, "备注"], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ["one renamed", renamed("单位", "部门"), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ["the first renamed", renamed("序号", "编号"), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ["the last renamed", renamed("累计完成·全额", "全额"), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ["one deleted", without("角色"), [0, 1, 2, 10, 3, 4, 5, 6, 7, 8, 9]],
    ["the last deleted", without("累计完成·全额"), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ["in another order", [...headers].reverse(), [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]],
  ])("%s", (_what, found, expected) => {
    expect(places(found)).toEqual(expected);
  });
});

describe("names that SUMIFS reads as they are written", () => {
  const names = foldedNames(["市教育局", "市ABC局", "市abc局"]);

  it.each([
    ["市教育局", true],
    ["各辖市（区）、市卫健委", true],
    ["第三人民医院", true],
    ["*局", false],
    ["市？局", true],
    ["市?局", false],
    ["市~局", false],
    ["<甲>公司", false],
    ["=SUM(A1)", false],
    ["0012", false],
    ["3/4", false],
    ["TRUE", false],
    ["市ABC局", false],
    ["甲".repeat(256), false],
  ])("%s: %s", (name, plain) => {
    expect(isPlainKey(name, names)).toBe(plain);
  });
});

describe("the line on entries in doubt", () => {
  it("names each entry, and the total with and without them", () => {
    const doubt = {
      entries: [
        { no: 5, value: 31000, meant: 3.1, reason: "scale" },
        { no: 9, value: -2, meant: 2, reason: "negative" },
      ],
      total: "31003.2",
      without: "5.2",
    } as const;
    expect(doubtLine({ doubt, unit: "亿元" })).toBe(
      "存疑：序号 5 填 31000（疑似单位填错，应为 3.1）；序号 9 填 -2（负数）。累计完成合计 31003.2，不计存疑项 5.2（亿元）。请核实更正后重新生成。",
    );
    expect(doubtLine({ doubt: null, unit: "亿元" })).toBeNull();
  });
});
