import { readFileSync } from "node:fs";
import { join } from "node:path";
import { write } from "hucre";
import { planErrorSentence } from "../../src/i18n/planErrors";
import { readList } from "../../src/intake/readList";
import { PLAN_LIMITS } from "../../src/plan/limits";
import type { Plan } from "../../src/plan/plan";
import { PlanError } from "../../src/plan/planError";

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, name)));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const utf16 = (text: string, mark: boolean): Uint8Array => {
  const bytes = new Uint8Array(Buffer.from(text, "utf16le"));
  return mark ? new Uint8Array([0xff, 0xfe, ...bytes]) : bytes;
};

const TABLE =
  "序号\t项目名称\t主要内容\t当年投资（亿元）\t牵头单位\n1\t绿道\t新建绿道20公里。\t0.6\t市城管局\n";

/** What a reader of the plan sees first. */
const brief = ({ title, year, unit, projects }: Plan) => ({
  title,
  year,
  unit,
  projects: projects.map(({ title: name, investment, leads }) => [name, investment.text, ...leads]),
});

const LIST = {
  title: "2023年民生实事项目清单",
  year: 2023,
  unit: "万元",
  projects: [
    ["新建幼儿园", "1200.5", "市教育局"],
    ["改造校舍", "300", "市教育局", "市住建局"],
  ],
};

describe("a list in a file", () => {
  test.each(["list.xlsx", "list.xls", "list.ods"])("%s", async (name) => {
    const plan = await readList(file(`../xlsx/files/${name}`), name);
    expect(brief(plan)).toEqual(LIST);
    expect(plan.warnings).toContainEqual({
      code: "SHEET_CHOSEN",
      row: 0,
      data: { sheet: "清单", others: "说明" },
    });
  });

  test("a Word table: merged cells, paragraphs in cells, lines above", async () => {
    const plan = await readList(file("files/list.docx"), "list.docx");
    expect(brief(plan)).toEqual({
      ...LIST,
      projects: [
        ["新建幼儿园", "1200.5", "市教育局", "市财政局"],
        ["改造校舍", "/", "市教育局", "市财政局"],
      ],
    });
    expect(plan.sections).toEqual([{ no: 1, name: "一、教育" }]);
  });

  test("Word paragraphs", async () => {
    const plan = await readList(file("files/paragraphs.docx"), "paragraphs.docx");
    expect(brief(plan)).toEqual({
      title: "2024年为民办实事项目",
      year: 2024,
      unit: "亿元",
      projects: [
        ["扩大学前教育供给", "", "市教育局"],
        ["改善出行条件", "1.5亿元", "市住建局"],
      ],
    });
  });

  test.each([
    ["UTF-8 with a mark", utf8(`\ufeff${TABLE}`)],
    ["UTF-16 with a mark", utf16(TABLE, true)],
    ["UTF-16 without a mark", utf16(TABLE, false)],
  ])("text in %s; title and year from the file's name", async (_name, bytes) => {
    expect(brief(await readList(bytes, "D:\\清单\\2024年绿化项目.txt"))).toEqual({
      title: "2024年绿化项目",
      year: 2024,
      unit: "亿元",
      projects: [["绿道", "0.6", "市城管局"]],
    });
  });

  test("text in GBK", async () => {
    const plan = await readList(file("files/gbk.txt"), "gbk.txt");
    expect(plan.projects[0]?.content).toBe("新建幼儿园3所，面积1.2万㎡。");
    expect(plan.projects[1]?.leads).toEqual(["市教育局", "市财政局"]);
  });

  test("a web page under the name of a workbook, as some systems export it", async () => {
    const html = `<table><tr><td>序号</td><td>项目名称</td><td>牵头单位</td></tr><tr><td>1</td><td>绿道</td><td>市城管局</td></tr></table>`;
    expect((await readList(utf8(html), "清单.xls")).projects).toHaveLength(1);
  });

  test("5,000 blank formatted rows below the list are nothing", async () => {
    const rows: (string | number | null)[][] = TABLE.trim()
      .split("\n")
      .map((line) => line.split("\t"));
    const blank = Array.from({ length: 5000 }, () => [null, "", " "]);
    const bytes = await write({ sheets: [{ name: "清单", rows: [...rows, ...blank] }] });
    const plan = await readList(bytes, "清单.xlsx");
    expect(plan.projects).toHaveLength(1);
    expect(plan.warnings.map(({ code }) => code)).toEqual(["COLUMN_MISSING", "YEAR_MISSING"]);
  });
});

describe("a hidden sheet is read only where no visible one holds a list", () => {
  const rows = TABLE.trim()
    .split("\n")
    .map((line) => line.split("\t"));

  test("the visible one is read, though the hidden one has more columns", async () => {
    const short = rows.map((row) => row.slice(0, 3));
    const bytes = await write({
      sheets: [
        { name: "底稿", rows, hidden: true },
        { name: "清单", rows: short },
      ],
    });
    expect((await readList(bytes, "a.xlsx")).projects[0]?.leads).toEqual([]);
  });

  test("else the hidden one", async () => {
    const bytes = await write({
      sheets: [
        { name: "封面", rows: [["说明"]] },
        { name: "底稿", rows, hidden: true },
      ],
    });
    expect((await readList(bytes, "a.xlsx")).projects).toHaveLength(1);
  });
});

const compound = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const name = Buffer.from(stream, "utf16le");
  bytes.set(name, 512);
  bytes[512 + 64] = name.byteLength + 2;
  return bytes;
};

const sheetOf = (rows: string[][]): Promise<Uint8Array> =>
  write({ sheets: [{ name: "表1", rows }] });

/** Every bad file, the code it must give and words its sentence must hold. */
const BAD: readonly [string, () => Promise<Uint8Array> | Uint8Array, string, string, string[]][] = [
  ["nothing", () => new Uint8Array(), "空.xlsx", "EMPTY", ["空.xlsx"]],
  ["a workbook without content", () => sheetOf([]), "a.xlsx", "EMPTY", ["a.xlsx"]],
  [
    "a text named as a workbook",
    () => utf8("会议纪要"),
    "a.xlsx",
    "NOT_A_WORKBOOK",
    ["a.xlsx", ".xlsx"],
  ],
  [
    "a text without a list",
    () => utf8("今天天气很好。"),
    "a.txt",
    "NO_LIST_FOUND",
    ["a.txt", "表头"],
  ],
  [
    "half a workbook",
    () => file("../xlsx/files/list.xlsx").slice(0, 2000),
    "a.xlsx",
    "ARCHIVE_TRUNCATED",
    ["不完整"],
  ],
  [
    "a workbook under a password",
    () =>
      write({
        sheets: [{ name: "a", rows: [["x"]] }],
        encryption: { password: "p", spinCount: 1000 },
      }),
    "a.xlsx",
    "PASSWORD_PROTECTED",
    ["a.xlsx", "密码"],
  ],
  [
    "an old Word file",
    () => compound("WordDocument"),
    "a.doc",
    "OLD_WORD_FILE",
    ["a.doc", ".docx"],
  ],
  [
    "a compound file of something else",
    () => compound("Something"),
    "a.xls",
    "WORKBOOK_DAMAGED",
    ["已损坏"],
  ],
  ["a PDF", () => utf8("%PDF-1.7"), "a.pdf", "UNSUPPORTED_KIND", ["PDF"]],
  [
    "bytes that are no text",
    () => new Uint8Array(5000).map((_, index) => (index * 37) % 30),
    "a.txt",
    "UNKNOWN_ENCODING",
    ["UTF-8"],
  ],
  [
    "a sheet without a header",
    () => sheetOf([["1", "绿道", "新建绿道"]]),
    "a.xlsx",
    "NO_LIST_FOUND",
    ["a.xlsx", "表1"],
  ],
  [
    "a header with nothing below",
    () => sheetOf([["序号", "项目名称", "牵头单位"]]),
    "a.xlsx",
    "NO_PROJECTS",
    ["a.xlsx", "表1", "第 1 行"],
  ],
  [
    "a cell of a million characters",
    () => utf8(TABLE + `2\t河道\t${"整治".repeat(500_000)}\t1\t市水务局`),
    "a.txt",
    "CELL_TOO_LONG",
    ["C3", "1000000", String(PLAN_LIMITS.cellChars)],
  ],
  [
    "more rows than any list",
    () => utf8(TABLE + "2\t河道\t整治\t1\t市水务局\n".repeat(PLAN_LIMITS.rows)),
    "a.txt",
    "TOO_MANY_ROWS",
    ["行"],
  ],
];

test.each(BAD)("%s is refused with one clear sentence", async (_name, bytes, name, code, words) => {
  const refusal = await readList(await bytes(), name).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(PlanError);
  const error = refusal as PlanError;
  expect(error.code).toBe(code);
  const sentence = planErrorSentence(error, "zh-CN");
  for (const word of words) expect(sentence).toContain(word);
  expect(sentence).not.toMatch(/[{}[\]]|\n/);
  expect(planErrorSentence(error, "en-US")).not.toMatch(/[{}[\]]|\n/);
});
