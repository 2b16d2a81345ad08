import { readFileSync } from "node:fs";
import path from "node:path";

import { buildPivots, type PivotOptions, type PivotReport } from "../../src/app/buildPivots";
import { loadTemplate } from "../../src/app/loadTemplate";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Plan } from "../../src/plan/plan";
import { readPlanText } from "../../src/plan/readPlanText";
import type { CivilDate } from "../../src/schedule/civilDate";
import { planOf, project } from "../investment/samplePlan";
import { openExcel, type OpenExcel } from "./openExcel";

const seed = path.resolve(__dirname, "../../seeds/000_86fd6de74efdd557.txt");
const plan = readPlanText(readFileSync(seed, "utf8"));
const today = "2022-06-30" as CivilDate;

/** A list of three projects: quick to lay out. */
const small: Plan = {
  title: "2022年民生实事清单",
  year: 2022,
  sections: [
    { no: 1, name: "一、教育" },
    { no: 2, name: "二、卫生" },
  ],
  warnings: [],
  ...planOf([
    project(1, "1", ["市教育局", "市卫健委"], { section: "一、教育" }),
    project(2, "2.5", ["市卫健委"], { section: "二、卫生" }),
    project(3, "0.1", [], { section: "二、卫生" }),
  ]),
};

/** A ledger in Excel. */
async function ledger(list: Plan = small): Promise<OpenExcel> {
  const excel = await openExcel();
  await loadTemplate(excel.workbook, list, { planYear: 2022 });
  return excel;
}

const build = (
  { workbook }: OpenExcel,
  options: Partial<PivotOptions> = {},
): Promise<PivotReport> => buildPivots(workbook, { today, ...options });

/** Names of all pivots, and the cells of ours. */
async function pivots({ client }: OpenExcel) {
  return client.run(async (context) => {
    const all = context.workbook.pivotTables;
    all.load("items/name");
    const range = all.getItem("投资透视表").layout.getRange();
    range.load("values");
    await context.sync();
    return { names: all.items.map(({ name }) => name), values: range.values };
  });
}

/** A row of the pivot by its first cell: what stands in its last two, the grand totals. */
const totals = (values: unknown[][], name: string): unknown[] | undefined =>
  values.find(([first]) => first === name)?.slice(-2);

const rounded = (cells: unknown[] | undefined): unknown[] | undefined =>
  cells?.map((cell) => (typeof cell === "number" ? Math.round(cell * 1e4) / 1e4 : cell));

describe("投资透视 in Excel", () => {
  it("sums the built-in list as our own summary does, under every rule", async () => {
    const excel = await ledger(plan);
    for (const [rule, health, all] of [
      ["first", 21.452, 319.892],
      ["equal", 31.6986, 319.892],
      ["full", 71.732, 557.402],
      ["joint", 21.452, 319.892],
    ] as const) {
      const report = await build(excel, { rule });
      expect(report.summary.total).toBe(String(all));
      const { values } = await pivots(excel);
      expect(rounded(totals(values, "市卫健委"))?.[0]).toBe(health);
      expect(rounded(values.at(-1)?.slice(-2))?.[0]).toBe(all);
      const { sheets } = await excel.workbook.read({ sheets: ["投资透视"] });
      const summed = sheets[0]?.cells.find(([name]) => name === "市卫健委");
      expect(rounded([summed?.[1]])).toEqual([health]);
    }
  }, 60_000);

  it.each([
    [
      "lead",
      "first",
      [
        ["市教育局", 1],
        ["市卫健委", 2.5],
      ],
    ],
    [
      "lead",
      "joint",
      [
        ["市教育局、市卫健委", 1],
        ["市卫健委", 2.5],
      ],
    ],
    [
      "section",
      "full",
      [
        ["一、教育", 1],
        ["二、卫生", 2.6],
      ],
    ],
  ] as const)(
    "is made by %s under %s",
    async (by, rule, sums) => {
      const excel = await ledger();
      expect((await build(excel, { by, rule })).pivot).toBe("made");
      const { names, values } = await pivots(excel);
      expect(names).toEqual(["投资透视表"]);
      for (const [key, sum] of sums) expect(totals(values, key)?.[0]).toBe(sum);
    },
    60_000,
  );

  it("is refreshed, not doubled, when it is built again", async () => {
    const excel = await ledger();
    await build(excel);
    expect((await build(excel)).pivot).toBe("refreshed");
    expect((await pivots(excel)).names).toEqual(["投资透视表"]);
  }, 60_000);

  it("is replaced when the rule changes, or when somebody renamed its fields", async () => {
    const excel = await ledger();
    await build(excel);
    expect((await build(excel, { rule: "equal" })).pivot).toBe("rebuilt");
    await excel.client.run(async (context) => {
      const pivot = context.workbook.pivotTables.getItem("投资透视表");
      pivot.dataHierarchies.getItem("年度投资（均摊）").name = "我的投资";
      await context.sync();
    });
    expect((await build(excel, { rule: "equal" })).pivot).toBe("rebuilt");
    const { names, values } = await pivots(excel);
    expect(names).toEqual(["投资透视表"]);
    expect(totals(values, "市卫健委")?.[0]).toBe(3);
  }, 60_000);

  it("is made again when somebody deleted its sheet", async () => {
    const excel = await ledger();
    await build(excel);
    await excel.client.run(async (context) => {
      context.workbook.worksheets.getItem("投资透视").delete();
      await context.sync();
    });
    expect((await build(excel)).pivot).toBe("made");
    expect((await pivots(excel)).names).toEqual(["投资透视表"]);
  }, 60_000);

  it("is left out, with the same sums in the summary, where Excel knows no pivots", async () => {
    await ledger();
    const old = excelWorkbook({
      supported: true,
      pivots: false,
      slicers: false,
      changeTrigger: false,
      notes: false,
    });
    const report = await buildPivots(old, { today, rule: "equal" });
    expect(report.pivot).toBe("summary");
    const snapshot = await old.read({ sheets: ["投资透视"] });
    const row = snapshot.sheets[0]?.cells.find(([name]) => name === "市卫健委");
    expect(row?.[1]).toBe(3);
  }, 60_000);

  it("touches nothing when a sheet of somebody else has its name", async () => {
    const excel = await ledger();
    await excel.client.run(async (context) => {
      const sheet = context.workbook.worksheets.add("投资透视");
      sheet.getRange("A1").values = [["我的数据"]];
      await context.sync();
    });
    const before = await excel.workbook.read({});
    await expect(build(excel)).rejects.toMatchObject({ code: "SHEET_EXISTS" });
    expect(await excel.workbook.read({})).toEqual(before);
  }, 60_000);
});
