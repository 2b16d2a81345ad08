import { readFileSync } from "node:fs";
import { join } from "node:path";
import { write, type Cell } from "hucre";
import { ArchiveError } from "../../src/xlsx/archiveError";
import { readGrids } from "../../src/xlsx/readGrids";
import { ArchiveParts } from "../../src/xlsx/archive/archiveParts";

const file = (name: string): Uint8Array => readFileSync(join(__dirname, "files", name));

const codeOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    await readGrids(bytes);
  } catch (error) {
    if (error instanceof ArchiveError) return error.code;
    throw error;
  }
  return "accepted";
};

const LIST = [
  ["2023年民生实事项目清单"],
  ["单位：万元"],
  ["序号", "项目名称", "建设内容", "年度投资", "责任单位"],
  ["一、教育"],
  ["1", "新建幼儿园", "新建幼儿园3所。", "1200.5", "市教育局"],
  ["2", "改造校舍", "改造校舍5处。", "300", "市教育局\n市住建局"],
];

test.each(["list.xlsx", "list.xls", "list.ods"])("%s reads to the same sheets", async (name) => {
  const sheets = await readGrids(file(name));
  expect(sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([
    ["说明", false],
    ["清单", false],
  ]);
  expect(sheets[1]?.grid.cells).toEqual(LIST);
  expect(sheets[1]?.grid.merges).toEqual([
    { row: 0, col: 0, rowSpan: 1, colSpan: 5 },
    { row: 3, col: 0, rowSpan: 1, colSpan: 5 },
  ]);
});

test("an .ods is known wherever its mimetype stands", async () => {
  const parts = ArchiveParts.open(file("list.ods"));
  expect(parts.names[0]).toBe("mimetype");
  const mimetypeLast = ArchiveParts.empty();
  for (const name of parts.names.reverse())
    await mimetypeLast.write(name, (await parts.read(name)) ?? "");
  expect((await readGrids(mimetypeLast.toBytes()))[1]?.grid.cells).toEqual(LIST);
});

test("values become texts as the sheet shows them", async () => {
  const cells = new Map<string, Partial<Cell>>([
    ["1,1", { value: null, formula: "B1*2", formulaResult: 3 }],
    ["1,2", { value: "#REF!", type: "error" }],
  ]);
  const bytes = await write({
    sheets: [
      {
        name: "a",
        rows: [
          [0.1 + 0.2, 61.2, 1e21, 0.0000001, true, new Date(Date.UTC(2022, 5, 30)), null],
          ["x"],
        ],
        cells,
      },
    ],
  });
  const [sheet] = await readGrids(bytes);
  expect(sheet?.grid.cells).toEqual([
    ["0.3", "61.2", "1000000000000000000000", "0.0000001", "TRUE", "2022-06-30"],
    ["x", "3", "#REF!"],
  ]);
});

test("blank rows and columns at the end are left out, those between stay", async () => {
  const blank = Array.from({ length: 5000 }, () => ["", null]);
  const bytes = await write({ sheets: [{ name: "a", rows: [["x", null], [], ["y"], ...blank] }] });
  const [sheet] = await readGrids(bytes);
  expect(sheet?.grid.cells).toEqual([["x"], [], ["y"]]);
});

test("a formula that nobody has calculated is its own text, one with a result is the result", async () => {
  const cells = new Map([
    ["0,0", { type: "formula" as const, value: null, formula: "SUM(D3:D9)" }],
    ["0,1", { type: "formula" as const, value: 3, formula: "1+2", formulaResult: 3 }],
  ]);
  const bytes = await write({ sheets: [{ name: "a", rows: [[null, 3, "x"]], cells }] });
  const [sheet] = await readGrids(bytes);
  expect(sheet?.grid.cells).toEqual([["=SUM(D3:D9)", "3", "x"]]);
});

test("a hidden sheet says so", async () => {
  const bytes = await write({
    sheets: [
      { name: "a", rows: [["x"]] },
      { name: "b", rows: [["y"]], hidden: true },
    ],
  });
  expect((await readGrids(bytes)).map(({ hidden }) => hidden)).toEqual([false, true]);
});

describe("a file that cannot be opened says why", () => {
  test("text under the name of a workbook", async () => {
    expect(await codeOf(new TextEncoder().encode("序号\t项目"))).toBe("NOT_A_WORKBOOK");
  });

  test("a password", async () => {
    const bytes = await write({
      sheets: [{ name: "a", rows: [["x"]] }],
      encryption: { password: "secret", spinCount: 1000 },
    });
    expect(await codeOf(bytes)).toBe("PASSWORD_PROTECTED");
  });

  test("a password of an .xls", async () => {
    const bytes = Uint8Array.from(readFileSync(join(__dirname, "files/list.xls")));
    const opening = bytes.findIndex((_, at) =>
      [0x09, 0x08, 0x10, 0x00, 0x00, 0x06].every((byte, index) => bytes[at + index] === byte),
    );
    const next = opening + 4 + 16;
    bytes.set([0x2f, 0x00], next);
    expect(await codeOf(bytes)).toBe("PASSWORD_PROTECTED");
  });

  test("a Word file", async () => {
    expect(await codeOf(readFileSync(join(__dirname, "../intake/files/list.docx")))).toBe(
      "NOT_A_WORKBOOK",
    );
  });

  test("half a workbook", async () => {
    const bytes = file("list.xlsx");
    expect(await codeOf(bytes.subarray(0, bytes.byteLength / 2))).toBe("ARCHIVE_TRUNCATED");
  });

  test("a compound file that holds nothing", async () => {
    const bytes = file("list.xls").slice(0, 600);
    expect(await codeOf(bytes)).toBe("WORKBOOK_DAMAGED");
  });
});
