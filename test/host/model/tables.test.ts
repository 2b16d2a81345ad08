import { startHost, type TestHost, valueOf } from "./startHost";

// https://learn.microsoft.com/javascript/api/excel/excel.table

let host: TestHost;
beforeEach(async () => {
  host = startHost();
  await host.on(async (sheet, context) => {
    sheet.getRange("A1:C4").values = [
      ["项目", "单位", "投资"],
      ["学校", "市教育局", 3],
      ["医院", "市卫健委", 1],
      ["公园", "市教育局", 2],
    ];
    sheet.tables.add("A1:C4", true).name = "投资表";
    await context.sync();
  });
});

const table = <T>(
  read: (own: Excel.Table, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  host.on((_sheet, context) => read(context.workbook.tables.getItem("投资表"), context));

const values = (): Promise<unknown[][]> =>
  table(async (own, context) => {
    const range = own.getRange().load("values");
    await context.sync();
    return range.values;
  });

test("what a new table says of itself", async () => {
  const seen = await table(async (own, context) => {
    own.load("name,showHeaders,showTotals,style,showBandedRows,showFilterButton");
    await context.sync();
    return [
      own.name,
      own.showHeaders,
      own.showTotals,
      own.style,
      own.showBandedRows,
      own.showFilterButton,
    ];
  });
  expect(seen).toEqual(["投资表", true, false, "TableStyleMedium2", true, true]);
});

test("its ranges", async () => {
  const seen = await table(async (own, context) => {
    const ranges = [
      own.getRange(),
      own.getHeaderRowRange(),
      own.getDataBodyRange(),
      own.columns.getItem("投资").getDataBodyRange(),
    ];
    ranges.forEach((range) => range.load("address"));
    await context.sync();
    return ranges.map((range) => range.address);
  });
  expect(seen).toEqual(["Sheet1!A1:C4", "Sheet1!A1:C1", "Sheet1!A2:C4", "Sheet1!C2:C4"]);
});

test("without headers a row is put above, and blank headings get names", async () => {
  const seen = await host.on(async (sheet, context) => {
    sheet.getRange("F1:G2").values = [
      [1, 2],
      [3, 4],
    ];
    const range = sheet.tables.add("F1:G2", false).getRange().load("address,values");
    await context.sync();
    return [range.address, range.values];
  });
  expect(seen).toEqual([
    "Sheet1!F1:G3",
    [
      ["Column1", "Column2"],
      [1, 2],
      [3, 4],
    ],
  ]);
});

test("headings are texts, and none twice", async () => {
  const seen = await host.on(async (sheet, context) => {
    sheet.getRange("F1:H1").values = [[2021, "合计", "合计"]];
    const range = sheet.tables.add("F1:H2", true).getHeaderRowRange().load("values");
    await context.sync();
    return range.values;
  });
  expect(seen).toEqual([["2021", "合计", "合计2"]]);
});

test("tables do not overlap, and contain no merged cells", async () => {
  expect((await host.refusal((sheet) => void sheet.tables.add("C4:D9", true)))[0]).toBe(
    "InvalidArgument",
  );
  const merged = await host.refusal((sheet) => {
    sheet.getRange("F1:G1").merge();
    sheet.tables.add("F1:G3", true);
  });
  expect(merged).toEqual(["MergedRangeConflict", "TableCollection.add"]);
});

test.each([
  ["a name that is taken", "投资表", "ItemAlreadyExists"],
  ["an address", "A1", "InvalidArgument"],
  ["a space", "投资 表", "InvalidArgument"],
])("a second table cannot take %s", async (_why, name, code) => {
  const refused = await host.refusal((sheet) => void (sheet.tables.add("F1:G2", true).name = name));
  expect(refused).toEqual([code, "Table.name"]);
});

describe("rows", () => {
  test("add at the end and in the middle", async () => {
    await table(async (own, context) => {
      own.rows.add(undefined, [["道路", "市住建局", 5]]);
      own.rows.add(0, [["桥梁", "市交通局", 4]]);
      await context.sync();
    });
    expect((await values()).map((row) => row[0])).toEqual([
      "项目",
      "桥梁",
      "学校",
      "医院",
      "公园",
      "道路",
    ]);
  });

  test("what stands below moves down", async () => {
    const below = await table(async (own, context) => {
      const sheet = own.worksheet;
      sheet.getRange("A5").values = [["备注"]];
      own.rows.add(undefined, [["道路", "市住建局", 5]]);
      const range = sheet.getRange("A5:A6").load("values");
      await context.sync();
      return range.values;
    });
    expect(below).toEqual([["道路"], ["备注"]]);
  });

  test("a table of headings only starts with the first row added", async () => {
    const seen = await host.on(async (sheet, context) => {
      sheet.getRange("F1:G1").values = [["甲", "乙"]];
      const own = sheet.tables.add("F1:G1", true);
      own.rows.load("count");
      await context.sync();
      const before = own.rows.count;
      own.rows.add(undefined, [[1, 2]]);
      const body = own.getDataBodyRange().load("address,values");
      own.rows.load("count");
      await context.sync();
      return [before, own.rows.count, body.address, body.values];
    });
    expect(seen).toEqual([0, 1, "Sheet1!F2:G2", [[1, 2]]]);
  });

  test("values, index and delete", async () => {
    const seen = await table(async (own, context) => {
      const row = own.rows.getItemAt(1).load("index,values");
      await context.sync();
      row.delete();
      own.rows.load("count");
      await context.sync();
      return [row.index, row.values, own.rows.count];
    });
    expect(seen).toEqual([1, [["医院", "市卫健委", 1]], 2]);
    expect((await values()).map((row) => row[0])).toEqual(["项目", "学校", "公园"]);
  });

  test("a row of another width, or an index past the end, is refused", async () => {
    expect(
      await host.refusal((sheet) => void sheet.tables.getItemAt(0).rows.add(undefined, [[1]])),
    ).toEqual(["InvalidArgument", "TableRowCollection.add"]);
    expect(
      (await host.refusal((sheet) => void sheet.tables.getItemAt(0).rows.getItemAt(9)))[0],
    ).toBe("InvalidArgument");
  });
});

describe("columns", () => {
  test("add with values and a name; formulas can name it", async () => {
    const seen = await table(async (own, context) => {
      own.columns.add(undefined, [["完成"], [1], [1], [1]]);
      const cell = own.worksheet.getRange("F1");
      cell.formulas = [["=SUM(投资表[完成])"]];
      cell.load("values");
      own.columns.load("items/name,items/index,items/id,count");
      await context.sync();
      return [
        own.columns.items.map((column) => [column.name, column.index, column.id]),
        own.columns.count,
        cell.values,
      ];
    });
    expect(seen).toEqual([
      [
        ["项目", 0, 1],
        ["单位", 1, 2],
        ["投资", 2, 3],
        ["完成", 3, 4],
      ],
      4,
      [[3]],
    ]);
  });

  test("getItem by name and by id; renaming; delete", async () => {
    const seen = await table(async (own, context) => {
      const byId = own.columns.getItem(3).load("name");
      own.columns.getItem("单位").name = "牵头单位";
      own.columns.getItem("项目").delete();
      const header = own.getHeaderRowRange().load("values");
      await context.sync();
      return [byId.name, header.values];
    });
    expect(seen).toEqual(["投资", [["牵头单位", "投资"]]]);
  });

  test("a missing column is ItemNotFound", async () => {
    const refused = await host.refusal(
      (sheet) => void sheet.tables.getItemAt(0).columns.getItem("没有"),
    );
    expect(refused).toEqual(["ItemNotFound", "TableColumnCollection.getItem"]);
  });
});

describe("filters and sorting", () => {
  const visible = (): Promise<unknown[]> =>
    table(async (own, context) => {
      const body = own.getDataBodyRange().load("values,rowCount");
      const rows = [0, 1, 2].map((index) => own.getDataBodyRange().getRow(index).load("rowHidden"));
      await context.sync();
      return body.values
        .filter((_row, index) => rows[index]?.rowHidden === false)
        .map((row) => row[0] as unknown);
    });

  test.each<[string, (filter: Excel.Filter) => void, unknown[]]>([
    ["values", (filter) => filter.applyValuesFilter(["3", "1"]), ["学校", "医院"]],
    ["custom", (filter) => filter.applyCustomFilter(">1"), ["学校", "公园"]],
    [
      "custom and",
      (filter) => filter.applyCustomFilter(">1", "<3", "And" as Excel.FilterOperator),
      ["公园"],
    ],
    ["top items", (filter) => filter.applyTopItemsFilter(1), ["学校"]],
    ["bottom items", (filter) => filter.applyBottomItemsFilter(2), ["医院", "公园"]],
    [
      "dynamic",
      (filter) => filter.applyDynamicFilter("AboveAverage" as Excel.DynamicFilterCriteria),
      ["学校"],
    ],
  ])("%s", async (_kind, apply, rows) => {
    await table(async (own, context) => {
      apply(own.columns.getItem("投资").filter);
      await context.sync();
    });
    expect(await visible()).toEqual(rows);
    await table(async (own, context) => {
      own.clearFilters();
      await context.sync();
    });
    expect(await visible()).toEqual(["学校", "医院", "公园"]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.filterdatetime, …/excel.filter#applyIconFilter
  test.each<[string, (filter: Excel.Filter) => void, unknown[]]>([
    [
      "a month",
      (filter) =>
        filter.applyValuesFilter([
          { date: "2025-02", specificity: "Month" as Excel.FilterDatetimeSpecificity },
        ]),
      [45689, 45715],
    ],
    [
      "a day and a value",
      (filter) =>
        filter.applyValuesFilter([
          { date: "2025-01-01", specificity: "Day" as Excel.FilterDatetimeSpecificity },
          "2025-02-27",
        ]),
      [45658, 45715],
    ],
    [
      "an icon",
      (filter) => filter.applyIconFilter({ set: "ThreeArrows" as Excel.IconSet, index: 2 }),
      [45715],
    ],
    ["a colour by name", (filter) => filter.applyCellColorFilter("yellow"), [45689]],
  ])("%s", async (_kind, apply, shown) => {
    const seen = await host.on(async (sheet, context) => {
      const range = sheet.getRange("H1:H4");
      range.numberFormat = [["yyyy-mm-dd"]];
      range.values = [["Date"], [45658], [45689], [45715]];
      sheet.getRange("H3").format.fill.color = "#FFFF00";
      const icons = sheet.getRange("H2:H4").conditionalFormats.add("IconSet").iconSet;
      icons.style = "ThreeArrows";
      apply(sheet.tables.add("H1:H4", true).columns.getItemAt(0).filter);
      const view = range.getVisibleView().load("values");
      await context.sync();
      return view.values.slice(1).flat() as unknown[];
    });
    expect(seen).toEqual(shown);
  });

  test("criteria can be read; autoFilter sees them", async () => {
    const seen = await table(async (own, context) => {
      own.columns.getItem("单位").filter.applyValuesFilter(["市教育局"]);
      const filter = own.columns.getItem("单位").filter.load("criteria");
      own.autoFilter.load("enabled,isDataFiltered");
      const range = own.autoFilter.getRange().load("address");
      await context.sync();
      return [
        filter.criteria.filterOn,
        filter.criteria.values,
        own.autoFilter.isDataFiltered,
        range.address,
      ];
    });
    expect(seen).toEqual(["Values", ["市教育局"], true, "Sheet1!A1:C4"]);
  });

  test("sort by a column", async () => {
    await table(async (own, context) => {
      own.sort.apply([{ key: 2, ascending: true }]);
      await context.sync();
    });
    expect((await values()).map((row) => row[2])).toEqual(["投资", 1, 2, 3]);
  });

  test("a sheet's own filter", async () => {
    const seen = await host.on(async (sheet, context) => {
      sheet.getRange("F1:F3").values = [["k"], [1], [2]];
      sheet.autoFilter.apply(sheet.getRange("F1:F3"), 0, { filterOn: "Custom", criterion1: ">1" });
      const row = sheet.getRange("F2").load("rowHidden");
      sheet.autoFilter.load("enabled,isDataFiltered");
      await context.sync();
      const filtered = [row.rowHidden, sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered];
      sheet.autoFilter.remove();
      row.load("rowHidden");
      sheet.autoFilter.load("enabled");
      await context.sync();
      return [...filtered, row.rowHidden, sheet.autoFilter.enabled];
    });
    expect(seen).toEqual([true, true, true, false, false]);
  });
});

describe("shape", () => {
  test("resize keeps the header where it is", async () => {
    await table(async (own, context) => {
      own.resize("A1:D6");
      await context.sync();
    });
    expect((await values()).length).toBe(6);
    expect((await host.refusal((sheet) => sheet.tables.getItemAt(0).resize("A2:C4")))[0]).toBe(
      "InvalidArgument",
    );
  });

  test("a totals row sums the last column", async () => {
    const seen = await table(async (own, context) => {
      own.showTotals = true;
      const total = own.getTotalRowRange().load("address,values,formulas");
      await context.sync();
      return [total.address, total.values, total.formulas];
    });
    expect(seen).toEqual([
      "Sheet1!A5:C5",
      [["Total", "", 6]],
      [["Total", "", "=SUBTOTAL(109,投资表[投资])"]],
    ]);
  });

  test("without a totals row there is no such range", async () => {
    const refused = await host.refusal(
      (sheet) => void sheet.tables.getItemAt(0).getTotalRowRange(),
    );
    expect(refused).toEqual(["ItemNotFound", "Table.getTotalRowRange"]);
  });

  test("convertToRange leaves the cells, delete takes them", async () => {
    const seen = await host.on(async (sheet, context) => {
      const range = sheet.tables.getItemAt(0).convertToRange().load("values");
      sheet.tables.load("count");
      await context.sync();
      const converted = [range.values.length, sheet.tables.count];
      sheet.tables.add("A1:C4", true).delete();
      const cell = sheet.getRange("A1").load("values");
      await context.sync();
      return [...converted, cell.values];
    });
    expect(seen).toEqual([4, 0, [[""]]]);
  });

  test("getTables of a range", async () => {
    const seen = await host.on(async (sheet, context) => {
      const tables = sheet.getRange("B2").getTables(false);
      tables.load("items/name");
      const whole = sheet.getRange("B2").getTables(true).getCount();
      await context.sync();
      return [tables.items.map((own) => own.name), valueOf(whole)];
    });
    expect(seen).toEqual([["投资表"], 0]);
  });
});
