import { buildPivots, type PivotOptions, type PivotReport } from "../../src/app/buildPivots";
import { loadTemplate } from "../../src/app/loadTemplate";
import type { Plan } from "../../src/plan/plan";
import type { CivilDate } from "../../src/schedule/civilDate";
import { planOf, project } from "../investment/samplePlan";
import { openExcel, type OpenExcel } from "./openExcel";

const today = "2022-06-30" as CivilDate;
const PIVOT = "投资透视表";

const plan: Plan = {
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
    project(3, "0.5", ["市卫健委", "市教育局"], { section: "二、卫生" }),
  ]),
};

/** A ledger in Excel whose pivot was built once. */
async function built(): Promise<OpenExcel> {
  const excel = await openExcel();
  await loadTemplate(excel.workbook, plan, { planYear: 2022 });
  await build(excel);
  return excel;
}

const build = (
  { workbook }: OpenExcel,
  options: Partial<PivotOptions> = {},
): Promise<PivotReport> => buildPivots(workbook, { today, rule: "first", ...options });

/** Does to the workbook what a user would. */
const user = (
  { client }: OpenExcel,
  act: (workbook: Excel.Workbook) => void | Promise<void>,
): Promise<void> =>
  client.run(async (context) => {
    await act(context.workbook);
    await context.sync();
  });

/** What there is of pivots and slicers, where the pivot stands, and the sum of all that is planned. */
const seen = ({ client }: OpenExcel) =>
  client.run(async ({ workbook, sync }) => {
    const { pivotTables, slicers } = workbook;
    pivotTables.load("items/name");
    slicers.load("items/name");
    const pivot = pivotTables.getItem(PIVOT);
    const range = pivot.layout.getRange().load("address,values");
    const chosen = slicers.getItemOrNullObject("角色切片器").getSelectedItems();
    await sync.call(range.context);
    return {
      pivots: pivotTables.items.map(({ name }) => name),
      slicers: slicers.items.map(({ name }) => name),
      chosen: chosen.value,
      place: range.address.replace(/:.*/, ""),
      total: range.values.at(-1)?.at(-2) as unknown,
    };
  });

const RIGHT = {
  pivots: [PIVOT],
  slicers: ["角色切片器"],
  chosen: ["牵头"],
  place: "投资透视!G9",
  total: 4,
};

describe("投资透视 built again", () => {
  it("is the same, with one pivot and one slicer", async () => {
    const excel = await built();
    expect(await seen(excel)).toEqual(RIGHT);
    expect((await build(excel)).pivot).toBe("refreshed");
    expect(await seen(excel)).toEqual(RIGHT);
  }, 60_000);

  it("counts 牵头 again after somebody chose 配合 on the slicer", async () => {
    const excel = await built();
    await user(excel, ({ slicers }) => slicers.getItem("角色切片器").clearFilters());
    await build(excel);
    expect(await seen(excel)).toEqual(RIGHT);
  }, 60_000);

  it.each([
    [
      "a caption was renamed",
      (pivot: Excel.PivotTable) => {
        pivot.dataHierarchies.getItem("年度投资（首位）").name = "我的投资";
      },
    ],
    [
      "a value was taken away",
      (pivot: Excel.PivotTable) => {
        pivot.dataHierarchies.remove(pivot.dataHierarchies.getItem("已完成投资（首位）"));
      },
    ],
    [
      "the filter was taken away",
      (pivot: Excel.PivotTable) => {
        pivot.filterHierarchies.remove(pivot.filterHierarchies.getItem("角色"));
      },
    ],
    [
      "another field was put on its rows",
      (pivot: Excel.PivotTable) => {
        pivot.rowHierarchies.add(pivot.hierarchies.getItem("项目"));
      },
    ],
  ] as const)(
    "is replaced when %s",
    async (_what, change) => {
      const excel = await built();
      await user(excel, ({ pivotTables }) => change(pivotTables.getItem(PIVOT)));
      expect((await build(excel)).pivot).toBe("rebuilt");
      expect(await seen(excel)).toEqual(RIGHT);
    },
    60_000,
  );

  it("stays where somebody moved it", async () => {
    const excel = await built();
    await user(excel, ({ pivotTables, worksheets, tables }) => {
      pivotTables.getItem(PIVOT).delete();
      const sheet = worksheets.add("我的表");
      const pivot = sheet.pivotTables.add(PIVOT, tables.getItem("投资明细表"), "B5");
      const field = (name: string) => pivot.hierarchies.getItem(name);
      pivot.rowHierarchies.add(field("单位"));
      pivot.columnHierarchies.add(field("章节"));
      pivot.filterHierarchies.add(field("角色"));
      pivot.dataHierarchies.add(field("当年投资·首位")).name = "年度投资（首位）";
      pivot.dataHierarchies.add(field("累计完成·首位")).name = "已完成投资（首位）";
    });
    expect((await build(excel)).pivot).toBe("refreshed");
    expect(await seen(excel)).toEqual({ ...RIGHT, place: "我的表!B5" });
  }, 60_000);

  it.each(["投资透视", "投资明细"])(
    "comes back when %s was deleted",
    async (name) => {
      const excel = await built();
      await user(excel, ({ worksheets }) => worksheets.getItem(name).delete());
      expect(["made", "rebuilt"]).toContain((await build(excel)).pivot);
      expect(await seen(excel)).toEqual(RIGHT);
    },
    60_000,
  );

  it("takes the table up again when it was turned into cells, and keeps what stands below", async () => {
    const excel = await built();
    await user(excel, ({ tables, worksheets }) => {
      tables.getItem("投资明细表").convertToRange();
      worksheets.getItem("投资明细").getRange("A9").values = [["我的备注"]];
    });
    expect((await build(excel)).pivot).toBe("rebuilt");
    expect(await seen(excel)).toEqual(RIGHT);
    const { sheets } = await excel.workbook.read({ sheets: ["投资明细"] });
    expect(sheets[0]?.tables.map(({ name }) => name)).toEqual(["投资明细表"]);
    expect(sheets[0]?.cells[8]?.[0]).toBe("我的备注");
  }, 60_000);

  it.each([
    [
      "put a column between",
      (table: Excel.Table) => {
        table.columns.add(2, [["备注"], ...Array.from({ length: 5 }, () => ["我的话"])]);
      },
    ],
    [
      "renamed a column",
      (table: Excel.Table) => {
        table.columns.getItem("单位").name = "部门";
      },
    ],
    [
      "deleted a column",
      (table: Excel.Table) => {
        table.columns.getItem("项目").delete();
      },
    ],
  ] as const)(
    "is right when somebody %s in 投资明细",
    async (_what, change) => {
      const excel = await built();
      await user(excel, ({ tables }) => change(tables.getItem("投资明细表")));
      await build(excel);
      expect(await seen(excel)).toEqual(RIGHT);
      const { sheets } = await excel.workbook.read({ sheets: ["投资透视", "投资明细"] });
      const [detail, pivot] = sheets;
      expect(pivot?.cells.find(([name]) => name === "市卫健委")?.slice(1, 2)).toEqual([3]);
      const notes = detail?.cells.flat().filter((value) => value === "我的话") ?? [];
      expect(notes).toHaveLength(_what === "put a column between" ? 5 : 0);
    },
    60_000,
  );

  it("explains a difference row by row, and takes the rows away when there is none", async () => {
    const excel = await built();
    const explained = async (): Promise<unknown[][]> => {
      const { sheets } = await excel.workbook.read({ sheets: ["投资透视"] });
      const cells = sheets[0]?.cells ?? [];
      const from = cells.findIndex(([name]) => name === "差额明细");
      return from < 0 ? [] : cells.slice(from + 1).map((row) => row.slice(0, 4));
    };
    expect(await explained()).toEqual([]);
    await build(excel, { rule: "full" });
    expect(await explained()).toEqual([
      ["1　项目1", 1, 2, -1],
      ["3　项目3", 0.5, 1, -0.5],
      ["合计", 1.5, 3, -1.5],
    ]);
    await build(excel);
    expect(await explained()).toEqual([]);
  }, 60_000);

  it("names an entry in doubt, with the total of what is done with and without it", async () => {
    const excel = await built();
    await user(excel, ({ worksheets }) => {
      worksheets.getItem("清单").getRange("G5").values = [[9000]];
      worksheets.getItem("清单").getRange("G7").values = [[1]];
    });
    const report = await build(excel);
    expect(report.doubt).toMatchObject({ total: "9001", without: "1" });
    const { sheets } = await excel.workbook.read({ sheets: ["投资透视"] });
    expect(sheets[0]?.cells[5]?.[0]).toBe(
      "存疑：序号 1 填 9000（疑似单位填错，应为 0.9）。累计完成合计 9001，不计存疑项 1（亿元）。请核实更正后重新生成。",
    );
    expect(sheets[0]?.cells[2]?.[0]).toContain("投资完成率（不含存疑 1 项） 33.3%");
  }, 60_000);

  it("reads the table under the name that somebody gave it", async () => {
    const excel = await built();
    await user(excel, ({ tables }) => {
      tables.getItem("投资明细表").name = "明细";
    });
    await build(excel);
    expect(await seen(excel)).toEqual(RIGHT);
  }, 60_000);

  it("follows its sheet under another name", async () => {
    const excel = await built();
    await user(excel, ({ worksheets }) => {
      worksheets.getItem("投资透视").name = "投资汇总";
    });
    expect(await build(excel)).toMatchObject({ pivot: "refreshed", sheet: "投资汇总" });
    expect(await seen(excel)).toEqual({ ...RIGHT, place: "投资汇总!G9" });
    const { sheets } = await excel.workbook.read({});
    expect(sheets.map(({ name }) => name)).not.toContain("投资透视");
  }, 60_000);

  it("leaves notes of others on its sheet alone", async () => {
    const excel = await built();
    await user(excel, ({ worksheets }) => {
      worksheets.getItem("投资透视").getRange("A12:B12").values = [["经办人", "张三"]];
    });
    await build(excel, { rule: "full" });
    const { sheets } = await excel.workbook.read({ sheets: ["投资透视"] });
    expect(sheets[0]?.cells[11]?.slice(0, 2)).toEqual(["经办人", "张三"]);
  }, 60_000);

  it.each([
    ["A11", "the summary"],
    ["G15", "the pivot"],
  ])(
    "says so, and writes nothing, when %s holds something and %s grows",
    async (cell) => {
      const excel = await built();
      await user(excel, ({ worksheets }) => {
        worksheets.getItem("投资透视").getRange(cell).values = [["我的数据"]];
      });
      const before = await excel.workbook.read({});
      await expect(build(excel, { rule: "joint" })).rejects.toMatchObject({
        code: "CELLS_OCCUPIED",
        data: { sheet: "投资透视", cell },
      });
      expect(await excel.workbook.read({})).toEqual(before);
    },
    60_000,
  );

  it("says so, and writes nothing, when its sheet is protected", async () => {
    const excel = await built();
    await user(excel, ({ worksheets }) => worksheets.getItem("投资透视").protection.protect());
    const before = await excel.workbook.read({});
    await expect(build(excel, { rule: "full" })).rejects.toMatchObject({
      code: "SHEET_PROTECTED",
      data: { sheet: "投资透视" },
    });
    expect(await excel.workbook.read({})).toEqual(before);
  }, 60_000);
});
