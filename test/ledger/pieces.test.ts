import {
  areaAddress,
  cellAddress,
  columnLetters,
  parseAddress,
  quotedSheet,
} from "../../src/ledger/a1";
import { comparable, fingerprint } from "../../src/ledger/fingerprint";
import { decimalCell } from "../../src/ledger/moneyCell";
import { numberLook } from "../../src/ledger/numberLook";
import { headerRow } from "../../src/ledger/reading/headerRow";
import { movedRanks } from "../../src/ledger/reading/movedKeys";
import { readSettings } from "../../src/ledger/reading/readSettings";
import { LIST_COLUMNS, TARGET_COLUMNS } from "../../src/ledger/columns";
import type { SheetSnapshot } from "../../src/ledger/snapshot";
import { countLines, rowPoints } from "../../src/ledger/textSize";
import type { CellValue } from "../../src/progress/record";

const sheet = (cells: CellValue[][]): SheetSnapshot => ({
  name: "参数",
  visibility: "visible",
  cells,
  merges: [],
  tables: [],
  protected: false,
  filtered: false,
  hiddenRows: [],
});

describe("addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %i is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(parseAddress(`${letters}1`)?.column).toBe(column);
  });

  it("are written and read without their sheet", () => {
    expect(cellAddress(4, 2)).toBe("C5");
    const area = { row: 1, column: 1, rows: 3, columns: 2 };
    expect(areaAddress(area)).toBe("B2:C4");
    expect(parseAddress("$B$2:$C$4")).toEqual(area);
    for (const wrong of ["", "B", "2", "C4:B2", "B0", "清单!B2"])
      expect(parseAddress(wrong)).toBeNull();
    expect(quotedSheet("2022年'计划'")).toBe("'2022年''计划'''");
  });
});

describe("a number format shows a number", () => {
  it.each([
    ["General", null],
    ["@", null],
    ["#,##0.00", null],
    ['0.##"天"', null],
    ['0"家（y）"', null],
    ["[Red]0;-0", null],
    ["0\\%", null],
    ["[$¥-804]#,##0", null],
    ["0%", "percent"],
    ["0.00%;[Red]-0.00%", "percent"],
    ["yyyy-mm-dd", "date"],
    ['m"月"d"日";@', "date"],
    ['[$-804]yyyy"年"m"月"d"日"', "date"],
    ["h:mm", "date"],
    ["[h]:mm", "date"],
  ])("%s: %s", (format, look) => {
    expect(numberLook(format)).toBe(look);
  });
});

describe("what is compared", () => {
  it.each([
    ["新建１０所", "新建10所"],
    ["优化提升\n生育保险", "优化提升生育保险"],
    ["（一）", "(一)"],
  ])("%j is %j", (one, other) => {
    expect(comparable(one)).toBe(comparable(other));
    expect(fingerprint([one])).toBe(fingerprint([other]));
  });

  it("tells different rows apart, also where only the cells are cut otherwise", () => {
    expect(fingerprint(["新建10所"])).not.toBe(fingerprint(["新建11所"]));
    expect(fingerprint(["甲", "乙"])).not.toBe(fingerprint(["甲乙", ""]));
  });
});

describe("money in a cell", () => {
  it.each([
    ["61.2", 61.2],
    ["0.080", 0.08],
    ["12", 12],
    ["0.00000061", 6.1e-7],
    ["/", "/"],
    ["007", "007"],
    ["", ""],
    ["0.1234567890123456789", "0.1234567890123456789"],
  ])("%s is %j", (text, cell) => {
    expect(decimalCell(text)).toBe(cell);
  });
});

describe("row heights", () => {
  it("count a Chinese character as two digits, and a line break as a line", () => {
    expect(countLines("", 10)).toBe(1);
    expect(countLines("四个汉字", 10)).toBe(1);
    expect(countLines("一共五个字", 10)).toBe(2);
    expect(countLines("12345678", 10)).toBe(1);
    expect(countLines("甲\n乙\n丙", 10)).toBe(3);
  });

  it("never go beyond what Excel allows", () => {
    expect(rowPoints(1000)).toBe(409);
    expect(rowPoints(2)).toBeGreaterThan(rowPoints(1));
  });
});

describe("a header row", () => {
  const headers = Object.values(LIST_COLUMNS).map(({ header }) => header);

  it("is found below titles and notes, in any order, with line breaks and spaces in it", () => {
    const turned = [...headers]
      .reverse()
      .map((header) => ` ${header.slice(0, 2)}\n${header.slice(2)} `);
    const found = headerRow(sheet([["标题"], [], ["备注", "单位：亿元"], turned]), LIST_COLUMNS);
    expect(found?.row).toBe(3);
    expect(found?.missing).toEqual([]);
    expect(found?.at.no).toBe(headers.length - 1);
  });

  it("names the columns that are missing", () => {
    const found = headerRow(
      sheet([headers.map((header) => (header === "填报人" ? "姓名" : header))]),
      LIST_COLUMNS,
    );
    expect(found?.missing).toEqual(["reporter"]);
  });

  it("is not found in a sheet of something else", () => {
    expect(headerRow(sheet([headers]), TARGET_COLUMNS)).toBeNull();
    expect(headerRow(sheet([]), LIST_COLUMNS)).toBeNull();
  });
});

describe("the fewest rows that moved", () => {
  it.each([
    [[0, 1, 2, 3], []],
    [[1, 2, 3, 0], [0]],
    [[3, 0, 1, 2], [3]],
    [[0, 2, 1, 3], [2]],
    [
      [2, 1, 0],
      [2, 1],
    ],
    [[], []],
  ])("%j → %j", (ranks, moved) => {
    expect([...movedRanks(ranks)]).toEqual(moved);
  });
});

describe("参数", () => {
  const read = (cells: CellValue[][]) => readSettings(sheet(cells), 2022);

  it("takes its defaults where nothing can be read", () => {
    expect(readSettings(null, 2022)).toEqual(
      read([
        ["参数", "值"],
        ["黄灯滞后", "很多"],
        ["灯色规则", "彩虹"],
      ]),
    );
    expect(readSettings(null, 2022)).toMatchObject({
      planYear: 2022,
      asOf: null,
      dueSoonDays: 30,
      yellowLag: 10,
      redLag: 30,
    });
  });

  it.each<[CellValue, issued: number | null, expected: number | null]>([
    [2023, null, 2023],
    ["２０２３", null, 2023],
    ["二〇二三", null, 2023],
    ["二〇二三年度", null, 2023],
    ["去年", null, null],
    ["去年", 2022, 2022],
    [2023, 2022, 2022],
  ])("计划年度 %j of a list issued for %j → %j", (value, issued, expected) => {
    expect(readSettings(sheet([["计划年度", value]]), issued).planYear).toBe(expected);
  });

  it.each<[string, CellValue, string, unknown]>([
    ["临期天数", "十五天内", "dueSoonDays", 30],
    ["统计日期", 44834, "asOf", "2022-09-30"],
    ["统计日期", "2022年9月30日", "asOf", "2022-09-30"],
    ["临期天数", 15, "dueSoonDays", 15],
    ["灯色规则", "完成时限", "lightRule", "deadline"],
    ["超额提示", 1.2, "overTargetPercent", 120],
    ["超额提示", "120%", "overTargetPercent", 120],
    ["超额提示", 120, "overTargetPercent", 120],
    ["约数容差", 0.03, "approxTolerancePercent", 3],
    ["约数容差", "3%", "approxTolerancePercent", 3],
    ["分摊方式", "全额", "allocation", "full"],
  ])("%s %j → %s %j", (name, value, key, expected) => {
    expect(
      read([
        ["参数", "值", "说明"],
        [name, value, "…"],
      ]),
    ).toMatchObject({ [key]: expected });
    expect(read([[], [null, name, value]])).toMatchObject({ [key]: expected });
  });
});
