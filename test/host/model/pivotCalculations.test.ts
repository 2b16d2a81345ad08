import { startHost, type TestHost } from "./startHost";

// https://learn.microsoft.com/javascript/api/excel/excel.showasrule

let host: TestHost;
beforeAll(async () => {
  host = startHost();
  await host.on(async (sheet, context) => {
    sheet.getRange("A1:D6").values = [
      ["Farm", "Kind", "Day", "Crates"],
      ["A", "Lime", "8/1/2020", 30],
      ["A", "Pear", "8/12/2020", 10],
      ["B", "Lime", "7/15/2020", 20],
      ["B", "Kiwi", "8/1/2020", 40],
      ["C", "Pear", "7/29/2020", 100],
    ];
    const out = context.workbook.worksheets.add("Out");
    out.activate();
    const pivot = out.pivotTables.add("P", "Sheet1!A1:D6", "A1");
    for (const field of ["Farm", "Kind"])
      pivot.rowHierarchies.add(pivot.hierarchies.getItem(field));
    pivot.dataHierarchies.add(pivot.hierarchies.getItem("Crates"));
    await context.sync();
  });
});

/** The labels and texts of the drawn pivot table, without its heading. */
const shown = (change: (pivot: Excel.PivotTable) => void): Promise<string[][]> =>
  host.on(async (sheet, context) => {
    const pivot = sheet.pivotTables.getItem("P");
    change(pivot);
    const range = pivot.layout.getRange().load("text");
    await context.sync();
    return range.text.slice(1);
  });

const showAs =
  (calculation: string, base: "Farm" | "Kind" | "none" = "none", item?: string) =>
  (pivot: Excel.PivotTable): void => {
    const field =
      base === "none" ? undefined : pivot.hierarchies.getItem(base).fields.getItem(base);
    pivot.dataHierarchies.getItem("Sum of Crates").showAs = {
      calculation: calculation as "None",
      ...(field ? { baseField: field } : {}),
      ...(field && item !== undefined ? { baseItem: field.items.getItem(item) } : {}),
    };
  };

const labels = ["A", "Lime", "Pear", "B", "Kiwi", "Lime", "C", "Pear", "Grand Total"];

test.each<[what: string, change: (pivot: Excel.PivotTable) => void, values: string[]]>([
  ["sums", showAs("None"), ["40", "30", "10", "60", "40", "20", "100", "100", "200"]],
  [
    "share of all",
    showAs("PercentOfGrandTotal"),
    ["20.00%", "15.00%", "5.00%", "30.00%", "20.00%", "10.00%", "50.00%", "50.00%", "100.00%"],
  ],
  [
    "share of the group above",
    showAs("PercentOfParentRowTotal"),
    ["20.00%", "75.00%", "25.00%", "30.00%", "66.67%", "33.33%", "50.00%", "100.00%", "100.00%"],
  ],
  [
    "share of the farm's total",
    showAs("PercentOfParentTotal", "Farm"),
    ["100.00%", "75.00%", "25.00%", "100.00%", "66.67%", "33.33%", "100.00%", "100.00%", ""],
  ],
  [
    "difference from farm A: its own cells are blank, what A has not counts as nothing",
    showAs("DifferenceFrom", "Farm", "A"),
    ["", "", "", "20", "40", "-10", "60", "90", ""],
  ],
  [
    "share of farm A: what A has not is no number",
    showAs("PercentOf", "Farm", "A"),
    ["100.00%", "100.00%", "100.00%", "150.00%", "#NULL!", "66.67%", "250.00%", "1000.00%", ""],
  ],
  [
    "difference from farm A in per cent",
    showAs("PercentDifferenceFrom", "Farm", "A"),
    ["", "", "", "50.00%", "#NULL!", "-33.33%", "150.00%", "900.00%", ""],
  ],
  [
    "running total over the farms",
    showAs("RunningTotal", "Farm"),
    ["40", "30", "10", "100", "40", "50", "200", "110", ""],
  ],
  [
    "running total in per cent",
    showAs("PercentRunningTotal", "Farm"),
    ["20.00%", "60.00%", "9.09%", "50.00%", "100.00%", "100.00%", "100.00%", "100.00%", ""],
  ],
  [
    "rank, smallest first",
    showAs("RankAscending", "Farm"),
    ["1", "2", "1", "2", "1", "1", "3", "2", ""],
  ],
  [
    "rank, largest first",
    showAs("RankDecending", "Farm"),
    ["3", "1", "2", "2", "1", "2", "1", "1", ""],
  ],
])("%s", async (_what, change, values) => {
  const text = await shown(change);
  expect(text).toEqual(labels.map((label, index) => [label, values[index]]));
});

// https://learn.microsoft.com/javascript/api/excel/excel.pivotitem#excel-excel-pivotitem-isexpanded-member
test("a collapsed item folds its inner items away", async () => {
  const expand =
    (isExpanded: boolean) =>
    (pivot: Excel.PivotTable): void => {
      showAs("None")(pivot);
      const { fields } = pivot.hierarchies.getItem("Farm");
      fields.getItem("Farm").items.getItem("A").isExpanded = isExpanded;
    };
  const rows = await shown(expand(false));
  expect(rows.slice(0, 3)).toEqual([
    ["A", "40"],
    ["B", "60"],
    ["Kiwi", "40"],
  ]);
  expect((await shown(expand(true))).map(([label]) => label)).toEqual(labels);
});

test.each<[calculation: string, error: [string, string]]>([
  ["DifferenceFrom", ["InvalidArgument", "DataPivotHierarchy.showAs"]],
  ["RunningTotal", ["InvalidArgument", "DataPivotHierarchy.showAs"]],
  ["Nonsense", ["UnsupportedOperation", "DataPivotHierarchy.showAs"]],
])("%s without its base is refused", async (calculation, error) => {
  const refused = host.refusal((sheet) => showAs(calculation)(sheet.pivotTables.getItem("P")));
  expect(await refused).toEqual(error);
});

/** https://learn.microsoft.com/javascript/api/excel/excel.pivotdatefilter */
describe("dates", () => {
  beforeAll(() =>
    shown((pivot) => {
      showAs("None")(pivot);
      for (const field of ["Farm", "Kind"])
        pivot.rowHierarchies.remove(
          pivot.rowHierarchies.getItem(field) as unknown as Excel.RowColumnPivotHierarchy,
        );
      pivot.rowHierarchies.add(pivot.hierarchies.getItem("Day"));
    }),
  );

  const august = (specificity: string) => ({ date: "2020-08-01", specificity });
  test.each<[what: string, filter: object, days: string[]]>([
    [
      "from August",
      { condition: "AfterOrEqualTo", comparator: august("Month") },
      ["8/1/2020", "8/12/2020"],
    ],
    ["after the first", { condition: "After", comparator: august("Day") }, ["8/12/2020"]],
    [
      "before August",
      { condition: "Before", comparator: august("Month") },
      ["7/15/2020", "7/29/2020"],
    ],
    [
      "until the first",
      { condition: "BeforeOrEqualTo", comparator: august("Day") },
      ["7/15/2020", "7/29/2020", "8/1/2020"],
    ],
    ["that day", { condition: "Equals", comparator: august("Day") }, ["8/1/2020"]],
    [
      "not that day",
      { condition: "Equals", comparator: august("Day"), exclusive: true },
      ["7/15/2020", "7/29/2020", "8/12/2020"],
    ],
    [
      "between",
      {
        condition: "Between",
        lowerBound: { date: "2020-07-20", specificity: "Day" },
        upperBound: august("Day"),
      },
      ["7/29/2020", "8/1/2020"],
    ],
  ])("%s", async (_what, dateFilter, days) => {
    const text = await shown((pivot) => {
      const field = pivot.hierarchies.getItem("Day").fields.getItem("Day");
      field.clearAllFilters();
      field.applyFilter({ dateFilter } as Excel.PivotFilters);
    });
    expect(text.map(([label]) => label)).toEqual([...days, "Grand Total"]);
  });

  test("a date among the labels is a date", async () => {
    const cell = await host.on(async (sheet, context) => {
      const label = sheet.getRange("A2").load("values,numberFormat");
      await context.sync();
      return [label.values, label.numberFormat];
    });
    expect(cell).toEqual([[[44041]], [["m/d/yyyy"]]]);
  });

  test.each<[filter: object, error: string]>([
    [{ condition: "Today" }, "UnsupportedOperation"],
    [{ condition: "Equals" }, "InvalidArgument"],
    [{ condition: "Equals", comparator: { date: "soon", specificity: "Day" } }, "InvalidArgument"],
  ])("%j is refused", async (dateFilter, error) => {
    const refused = await host.refusal((sheet) => {
      const field = sheet.pivotTables.getItem("P").hierarchies.getItem("Day").fields.getItem("Day");
      field.applyFilter({ dateFilter } as Excel.PivotFilters);
    });
    expect(refused).toEqual([error, "PivotField.applyFilter"]);
  });
});

/** https://learn.microsoft.com/javascript/api/excel/excel.pivotlayout */
test("a cell of the values knows what it counts", async () => {
  const found = await host.on(async (sheet, context) => {
    const { layout } = sheet.pivotTables.getItem("P");
    const data = layout.getDataHierarchy("B2").load("name");
    const items = layout.getPivotItems("Row", "B2").load("items/name");
    await context.sync();
    return [data.name, items.items.map(({ name }) => name)];
  });
  expect(found).toEqual(["Sum of Crates", ["7/29/2020"]]);
  expect(
    await host.refusal(
      (sheet) => void sheet.pivotTables.getItem("P").layout.getDataHierarchy("Z9"),
    ),
  ).toEqual(["InvalidArgument", "PivotLayout.getDataHierarchy"]);
});
