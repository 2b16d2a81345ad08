import { startHost, type TestHost, valueOf } from "./startHost";

// https://learn.microsoft.com/javascript/api/excel/excel.pivottable

let host: TestHost;
beforeEach(async () => {
  host = startHost();
  await host.on(async (sheet, context) => {
    sheet.getRange("A1:D7").values = [
      ["单位", "角色", "章节", "投资"],
      ["市教育局", "承办", "教育", 3.5],
      ["市卫健委", "承办", "卫生", 1.2],
      ["市教育局", "配合", "卫生", 0.1],
      ["市住建局", "承办", "住房", 10],
      ["市教育局", "承办", "教育", 0.2],
      ["市住建局", "配合", "教育", 2],
    ];
    sheet.tables.add("A1:D7", true).name = "明细";
    context.workbook.worksheets.add("透视").activate();
    await context.sync();
  });
});

type Build = (pivot: Excel.PivotTable) => void;

const build = (make: Build): Promise<void> =>
  host.on(async (sheet, context) => {
    make(sheet.pivotTables.add("透视表", "明细", "A3"));
    await context.sync();
  });

const drawn = (): Promise<[string, unknown[][]]> =>
  host.on(async (sheet, context) => {
    const range = sheet.pivotTables.getItem("透视表").layout.getRange().load("address,values");
    await context.sync();
    return [range.address, range.values];
  });

const rows = (pivot: Excel.PivotTable, field: string): void =>
  void pivot.rowHierarchies.add(pivot.hierarchies.getItem(field));
const columns = (pivot: Excel.PivotTable, field: string): void =>
  void pivot.columnHierarchies.add(pivot.hierarchies.getItem(field));
const data = (pivot: Excel.PivotTable, field: string): Excel.DataPivotHierarchy =>
  pivot.dataHierarchies.add(pivot.hierarchies.getItem(field));

test("rows and one value", async () => {
  await build((pivot) => {
    rows(pivot, "单位");
    data(pivot, "投资");
  });
  expect(await drawn()).toEqual([
    "透视!A3:B7",
    [
      ["Row Labels", "Sum of 投资"],
      ["市教育局", 3.8],
      ["市卫健委", 1.2],
      ["市住建局", 12],
      ["Grand Total", 17],
    ],
  ]);
});

test("rows and columns", async () => {
  await build((pivot) => {
    rows(pivot, "单位");
    columns(pivot, "角色");
    data(pivot, "投资").name = "投资额";
  });
  expect(await drawn()).toEqual([
    "透视!A3:D8",
    [
      ["投资额", "Column Labels", "", ""],
      ["Row Labels", "承办", "配合", "Grand Total"],
      ["市教育局", 3.7, 0.1, 3.8],
      ["市卫健委", 1.2, "", 1.2],
      ["市住建局", 10, 2, 12],
      ["Grand Total", 14.9, 2.1, 17],
    ],
  ]);
});

test("two row fields: compact groups carry their subtotal", async () => {
  await build((pivot) => {
    rows(pivot, "角色");
    rows(pivot, "单位");
    data(pivot, "投资");
  });
  expect((await drawn())[1]).toEqual([
    ["Row Labels", "Sum of 投资"],
    ["承办", 14.9],
    ["市教育局", 3.7],
    ["市卫健委", 1.2],
    ["市住建局", 10],
    ["配合", 2.1],
    ["市教育局", 0.1],
    ["市住建局", 2],
    ["Grand Total", 17],
  ]);
});

test("tabular layout has a column for each field, and totals below", async () => {
  await build((pivot) => {
    rows(pivot, "角色");
    rows(pivot, "单位");
    data(pivot, "投资");
    pivot.layout.layoutType = "Tabular";
  });
  expect((await drawn())[1]).toEqual([
    ["角色", "单位", "Sum of 投资"],
    ["承办", "市教育局", 3.7],
    ["", "市卫健委", 1.2],
    ["", "市住建局", 10],
    ["承办 Total", "", 14.9],
    ["配合", "市教育局", 0.1],
    ["", "市住建局", 2],
    ["配合 Total", "", 2.1],
    ["Grand Total", "", 17],
  ]);
});

test("two values stand side by side", async () => {
  await build((pivot) => {
    rows(pivot, "角色");
    data(pivot, "投资");
    const count = data(pivot, "单位");
    count.name = "条数";
  });
  expect((await drawn())[1]).toEqual([
    ["Row Labels", "Sum of 投资", "条数"],
    ["承办", 14.9, 4],
    ["配合", 2.1, 2],
    ["Grand Total", 17, 6],
  ]);
});

test("tabular with repeated labels; empty cells with a text; no field headers", async () => {
  await build((pivot) => {
    rows(pivot, "角色");
    rows(pivot, "单位");
    columns(pivot, "章节");
    data(pivot, "投资");
    pivot.layout.layoutType = "Tabular";
    pivot.layout.subtotalLocation = "Off";
    pivot.layout.repeatAllItemLabels(true);
    pivot.layout.emptyCellText = "--";
  });
  expect((await drawn())[1].slice(2, 4)).toEqual([
    ["承办", "市教育局", 3.7, "--", "--", 3.7],
    ["承办", "市卫健委", "--", 1.2, "--", 1.2],
  ]);
});

test("without grand totals", async () => {
  await build((pivot) => {
    rows(pivot, "角色");
    columns(pivot, "章节");
    data(pivot, "投资");
    pivot.layout.showRowGrandTotals = false;
    pivot.layout.showColumnGrandTotals = false;
  });
  expect((await drawn())[1]).toEqual([
    ["Sum of 投资", "Column Labels", "", ""],
    ["Row Labels", "教育", "卫生", "住房"],
    ["承办", 3.7, 1.2, 10],
    ["配合", 2, 0.1, ""],
  ]);
});

test.each([
  ["Count", 4, 2],
  ["Average", 3.725, 1.05],
  ["Max", 10, 2],
  ["Min", 0.2, 0.1],
] as const)("summarizeBy %s", async (by, lead, support) => {
  await build((pivot) => {
    rows(pivot, "角色");
    data(pivot, "投资").summarizeBy = by;
  });
  const [, values] = await drawn();
  expect(values.slice(0, 3)).toEqual([
    ["Row Labels", `${by} of 投资`],
    ["承办", lead],
    ["配合", support],
  ]);
});

test("showAs percentages, and a number format for the values", async () => {
  await build((pivot) => {
    rows(pivot, "角色");
    const share = data(pivot, "投资");
    share.showAs = { calculation: "PercentOfGrandTotal" };
    share.numberFormat = "0.00%";
  });
  const text = await host.on(async (sheet, context) => {
    const range = sheet.pivotTables
      .getItem("透视表")
      .layout.getDataBodyRange()
      .load("text,address");
    await context.sync();
    return [range.address, range.text];
  });
  expect(text).toEqual(["透视!B4:B6", [["87.65%"], ["12.35%"], ["100.00%"]]]);
});

test("a filter above, and items hidden by hand or by label", async () => {
  await build((pivot) => {
    pivot.filterHierarchies.add(pivot.hierarchies.getItem("章节"));
    rows(pivot, "单位");
    data(pivot, "投资");
    const field = pivot.rowHierarchies.getItem("单位").fields.getItem("单位");
    field.applyFilter({ labelFilter: { condition: "Contains", substring: "教育" } });
    pivot.filterHierarchies
      .getItem("章节")
      .fields.getItem("章节")
      .applyFilter({ manualFilter: { selectedItems: ["教育"] } });
  });
  const seen = await host.on(async (sheet, context) => {
    const { layout } = sheet.pivotTables.getItem("透视表");
    const filter = layout.getFilterAxisRange().load("address,values");
    const range = layout.getRange().load("address,values");
    await context.sync();
    return [filter.address, filter.values, range.address, range.values];
  });
  expect(seen).toEqual([
    "透视!A1:B1",
    [["章节", "教育"]],
    "透视!A3:B5",
    [
      ["Row Labels", "Sum of 投资"],
      ["市教育局", 3.7],
      ["Grand Total", 3.7],
    ],
  ]);
});

test("filtered by value", async () => {
  await build((pivot) => {
    rows(pivot, "单位");
    data(pivot, "投资");
    const field = pivot.rowHierarchies.getItem("单位").fields.getItem("单位");
    field.applyFilter({
      valueFilter: {
        condition: "GreaterThan" as Excel.ValueFilterCondition.greaterThan,
        comparator: 2,
        value: "Sum of 投资",
      },
    });
  });
  expect((await drawn())[1].slice(1)).toEqual([
    ["市教育局", 3.8],
    ["市住建局", 12],
    ["Grand Total", 15.8],
  ]);
});

test("sorted by values", async () => {
  await build((pivot) => {
    rows(pivot, "单位");
    const total = data(pivot, "投资");
    pivot.rowHierarchies
      .getItem("单位")
      .fields.getItem("单位")
      .sortByValues("Descending" as Excel.SortBy, total);
  });
  expect((await drawn())[1].slice(1, 4).map((row) => row[0])).toEqual([
    "市住建局",
    "市教育局",
    "市卫健委",
  ]);
});

test("refresh() counts again what changed", async () => {
  await build((pivot) => {
    rows(pivot, "角色");
    data(pivot, "投资");
  });
  await host.on(async (sheet, context) => {
    context.workbook.tables.getItem("明细").getRange().getCell(1, 3).values = [[100]];
    await context.sync();
    const before = sheet.getRange("B4").load("values");
    await context.sync();
    expect(before.values).toEqual([[14.9]]);
    sheet.pivotTables.getItem("透视表").refresh();
    const after = sheet.getRange("B4").load("values");
    await context.sync();
    expect(after.values).toEqual([[111.4]]);
  });
});

test("a field is on one axis; remove and delete leave nothing", async () => {
  await build((pivot) => {
    rows(pivot, "单位");
    columns(pivot, "单位");
    data(pivot, "投资");
  });
  const seen = await host.on(async (sheet, context) => {
    const pivot = sheet.pivotTables.getItem("透视表");
    const onRows = pivot.rowHierarchies.getCount();
    const onColumns = pivot.columnHierarchies.getCount();
    pivot.columnHierarchies.remove(pivot.columnHierarchies.getItem("单位"));
    await context.sync();
    pivot.delete();
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    const left = sheet.pivotTables.getCount();
    await context.sync();
    return [valueOf(onRows), valueOf(onColumns), used.isNullObject, valueOf(left)];
  });
  expect(seen).toEqual([0, 1, true, 0]);
});

describe("refusals", () => {
  test.each<
    [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void, [string, string]]
  >([
    [
      "a name that is taken",
      (sheet) => {
        sheet.pivotTables.add("P", "明细", "A3");
        sheet.pivotTables.add("p", "明细", "K3");
      },
      ["ItemAlreadyExists", "PivotTableCollection.add"],
    ],
    [
      "two that would overlap",
      (sheet) => {
        const first = sheet.pivotTables.add("P", "明细", "A3");
        rows(first, "单位");
        data(first, "投资");
        sheet.pivotTables.add("Q", "明细", "B4");
      },
      ["PivotTableRangeConflict", "PivotTableCollection.add"],
    ],
    [
      "a source without headings",
      (sheet, context) => {
        const source = context.workbook.worksheets.getItem("Sheet1").getRange("A1:E7");
        sheet.pivotTables.add("P", source, "A3");
      },
      ["InvalidArgument", "PivotTableCollection.add"],
    ],
    [
      "a missing field",
      (sheet) => rows(sheet.pivotTables.add("P", "明细", "A3"), "没有"),
      ["ItemNotFound", "PivotHierarchyCollection.getItem"],
    ],
    [
      "a running total along no field",
      (sheet) => {
        data(sheet.pivotTables.add("P", "明细", "A3"), "投资").showAs = {
          calculation: "RunningTotal",
        };
      },
      ["InvalidArgument", "DataPivotHierarchy.showAs"],
    ],
  ])("%s", async (_what, act, refusal) => {
    expect(await host.refusal(act)).toEqual(refusal);
  });
});
