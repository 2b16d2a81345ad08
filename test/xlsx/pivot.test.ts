import { readFileSync } from "node:fs";
import path from "node:path";

import { buildPivots, type PivotOptions } from "../../src/app/buildPivots";
import { loadTemplate } from "../../src/app/loadTemplate";
import type { Plan } from "../../src/plan/plan";
import { readPlanText } from "../../src/plan/readPlanText";
import type { CivilDate } from "../../src/schedule/civilDate";
import { ArchiveParts } from "../../src/xlsx/archive/archiveParts";
import { XlsxPivotWorkbook } from "../../src/xlsx/pivot/xlsxPivotWorkbook";
import { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";
import { validateXlsx } from "../host/files/validateXlsx";
import { planOf, project } from "../investment/samplePlan";

const seedFile = path.resolve(__dirname, "../../seeds/000_86fd6de74efdd557.txt");
const seed = readPlanText(readFileSync(seedFile, "utf8"));
const today = "2022-06-30" as CivilDate;

const tricky: Plan = {
  title: "2022年民生实事清单",
  year: 2022,
  sections: [],
  warnings: [],
  ...planOf([
    project(1, "1", ['<甲>&"乙"', "丙\u0001"], { section: null }),
    project(2, "2", ["=SUM(A1)"], { section: null, supports: ["丁"] }),
  ]),
};

async function ledgerFile(list: Plan): Promise<Uint8Array> {
  const book = XlsxWorkbook.empty();
  await loadTemplate(book, list, { planYear: 2022 });
  return book.toBytes();
}

async function build(file: Uint8Array, options: Partial<PivotOptions> = {}) {
  const book = await XlsxPivotWorkbook.open(file);
  const report = await buildPivots(book, { today, ...options });
  const bytes = await book.toBytes();
  const { sheets } = await (await XlsxWorkbook.open(bytes)).read({ sheets: ["投资透视"] });
  return { report, bytes, cells: sheets[0]?.cells ?? [] };
}

/** The file with a sheet under another name, as a user would give it. */
async function renamed(file: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  const parts = ArchiveParts.open(file);
  const text = (await parts.read("xl/workbook.xml")) ?? "";
  await parts.write("xl/workbook.xml", text.replaceAll(from, to));
  return parts.toBytes();
}

/** Parts of a file whose names begin so. */
const partsOf = (bytes: Uint8Array, stem: string): string[] =>
  ArchiveParts.open(bytes).names.filter((name) => name.startsWith(stem) && !name.includes("_rels"));

/** The pivot's row for a name (it stands from column G on), and its grand total of planned money. */
const pivotTotal = (cells: readonly (readonly unknown[])[], name: string): unknown =>
  cells.find((row) => row[6] === name)?.at(-1) ?? cells.find((row) => row[6] === name)?.at(-2);

describe("a pivot in a file", () => {
  it("is right by the Open XML SDK and carries its numbers in its cells", async () => {
    const { report, bytes, cells } = await build(await ledgerFile(seed), { rule: "equal" });
    expect(report.pivot).toBe("made");
    expect(await validateXlsx(bytes)).toEqual([]);
    expect(partsOf(bytes, "xl/pivot")).toHaveLength(3);
    expect(pivotTotal(cells, "市卫健委")).toBe(31.6986);
    expect(pivotTotal(cells, "总计")).toBe(319.892);
    expect(cells[3]?.[0]).toBe(
      "对账：清单合计 319.962 ＝ 透视合计 319.892 ＋ 未列牵头单位 0.07（序号 31）（亿元）。",
    );
  }, 60_000);

  it("reads its table by name, so that the table may grow", async () => {
    const { bytes } = await build(await ledgerFile(tricky));
    const parts = ArchiveParts.open(bytes);
    const cache = await parts.read("xl/pivotCache/pivotCacheDefinition1.xml");
    expect(cache).toContain('<worksheetSource name="投资明细表"/>');
    expect(cache).toContain('refreshOnLoad="1"');
  });

  it("is replaced when it is built again, also under another rule", async () => {
    const first = await build(await ledgerFile(seed), { rule: "full" });
    expect(pivotTotal(first.cells, "总计")).toBe(557.402);
    const second = await build(first.bytes, { rule: "first", by: "section" });
    expect(second.report.pivot).toBe("rebuilt");
    expect(partsOf(second.bytes, "xl/pivot")).toHaveLength(3);
    expect(await validateXlsx(second.bytes)).toEqual([]);
    expect(second.cells.filter((row) => row[6] === "总计")).toHaveLength(1);
  }, 60_000);

  it("takes any name for a unit, and a list without sections", async () => {
    const { bytes, cells } = await build(await ledgerFile(tricky), { rule: "full" });
    expect(await validateXlsx(bytes)).toEqual([]);
    expect(cells.map((row) => row[6]).filter(Boolean)).toEqual(
      expect.arrayContaining(['<甲>&"乙"', "=SUM(A1)", "总计"]),
    );
  }, 60_000);

  it.each([
    ["lead", "joint"],
    ["support", "equal"],
    ["support", "joint"],
    ["section", "full"],
  ] as const)(
    "sums what the summary sums, by %s under %s",
    async (by, rule) => {
      const { report, cells } = await build(await ledgerFile(seed), { by, rule });
      expect(pivotTotal(cells, "总计")).toBe(Number(report.summary.total));
      for (const { key, planned } of report.summary.rows)
        expect(pivotTotal(cells, key)).toBe(Number(planned));
    },
    60_000,
  );

  it.each([
    ["no investment", ["", ""], ["市教育局"]],
    ["strokes only", ["/", "/"], ["市教育局"]],
    ["no unit", ["1", "2"], []],
  ])("stands over a list with %s", async (_what, [one = "", two = ""], leads) => {
    const list: Plan = {
      ...tricky,
      ...planOf([
        project(1, one, leads, { section: null }),
        project(2, two, leads, { section: null, supports: ["丁"] }),
      ]),
    };
    const { bytes, report } = await build(await ledgerFile(list));
    expect(report.summary.rows).toEqual([]);
    expect(await validateXlsx(bytes)).toEqual([]);
  });

  it("stays on the sheet to which somebody moved it, and leaves nothing behind", async () => {
    const book = await XlsxPivotWorkbook.open(await ledgerFile(tricky));
    const { plainSheet } = await import("../contract/workbookContract");
    await book.write({ create: [plainSheet("我的表", [["标题"]])] });
    await buildPivots(book, { today });
    const parts = ArchiveParts.open(await book.toBytes());
    const rels = parts.names.filter((name) => name.startsWith("xl/worksheets/_rels/"));
    for (const name of rels) {
      const text = (await parts.read(name)) ?? "";
      const line = /<Relationship [^>]*pivotTable1.xml"[^>]*>/.exec(text)?.[0];
      if (line === undefined) continue;
      await parts.write(name, text.replace(line, ""));
      await parts.write(
        "xl/worksheets/_rels/sheet6.xml.rels",
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${line}</Relationships>`,
      );
    }
    const moved = await XlsxPivotWorkbook.open(parts.toBytes());
    expect((await buildPivots(moved, { today, rule: "full" })).pivot).toBe("rebuilt");
    const bytes = await moved.toBytes();
    expect(partsOf(bytes, "xl/pivot")).toHaveLength(3);
    const { sheets } = await (await XlsxWorkbook.open(bytes)).read({ sheets: ["我的表"] });
    expect(sheets[0]?.cells.filter((row) => row[6] === "总计")).toHaveLength(1);
    expect(await validateXlsx(bytes)).toEqual([]);
  });

  it("is found again when its sheet got another name, and stays one", async () => {
    const book = await XlsxPivotWorkbook.open(await ledgerFile(tricky));
    await buildPivots(book, { today });
    const file = await renamed(await book.toBytes(), "投资透视", "投资汇总");
    const again = await XlsxPivotWorkbook.open(file);
    expect(await buildPivots(again, { today })).toMatchObject({
      pivot: "rebuilt",
      sheet: "投资汇总",
    });
    const bytes = await again.toBytes();
    expect(partsOf(bytes, "xl/pivot")).toHaveLength(3);
    expect(await validateXlsx(bytes)).toEqual([]);
  });

  it("takes the table up again when it is cells only", async () => {
    const first = await build(await ledgerFile(tricky));
    const parts = ArchiveParts.open(first.bytes);
    for (const name of parts.names.filter((part) => part.startsWith("xl/worksheets/sheet"))) {
      const text = (await parts.read(name)) ?? "";
      if (text.includes("角色") || text.includes("<tableParts"))
        await parts.write(name, text.replace(/<tableParts.*?<\/tableParts>/, ""));
    }
    const { bytes, report } = await build(parts.toBytes());
    expect(report.pivot).toBe("rebuilt");
    const { sheets } = await (await XlsxWorkbook.open(bytes)).read({ sheets: ["投资明细"] });
    expect(sheets[0]?.tables.map(({ name }) => name)).toEqual(["投资明细表"]);
  });

  it("refuses cells of somebody else in its way", async () => {
    const { bytes } = await build(await ledgerFile(tricky), { by: "support" });
    const book = await XlsxWorkbook.open(bytes);
    await book.write({
      blocks: [{ sheet: "投资透视", row: 12, column: 6, values: [["我的数据"]] }],
    });
    await expect(build(await book.toBytes(), { rule: "full" })).rejects.toMatchObject({
      code: "CELLS_OCCUPIED",
      data: { sheet: "投资透视", cell: "G13" },
    });
  });

  it("refuses a sheet of somebody else that has its name", async () => {
    const book = await XlsxWorkbook.open(await ledgerFile(tricky));
    const { plainSheet } = await import("../contract/workbookContract");
    await book.write({ create: [plainSheet("投资透视", [["我的数据"]])] });
    await expect(build(await book.toBytes())).rejects.toMatchObject({ code: "SHEET_EXISTS" });
  });
});

describe("an archive", () => {
  it("keeps what is not touched, byte for byte in its parts", async () => {
    const file = await ledgerFile(tricky);
    const parts = ArchiveParts.open(file);
    await parts.write("new/part.xml", "<民生/>");
    const again = ArchiveParts.open(parts.toBytes());
    expect(again.names).toEqual([...parts.names]);
    expect(await again.read("new/part.xml")).toBe("<民生/>");
    for (const name of ArchiveParts.open(file).names)
      expect(await again.read(name)).toBe(await parts.read(name));
  });
});
