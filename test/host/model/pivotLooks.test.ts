import { startHost, type TestHost } from "./startHost";

// https://learn.microsoft.com/javascript/api/excel/excel.pivotlayout
// The words are those Excel itself writes: https://support.microsoft.com/office/a9a84538-bfe9-40a9-a8e9-f99134456576

let host: TestHost;
beforeEach(async () => {
  host = startHost();
  await host.on(async (sheet, context) => {
    sheet.getRange("A1:D5").values = [
      ["单位", "角色", "章节", "投资"],
      ["市教育局", "承办", "教育", 3.5],
      ["市卫生健康委员会", "承办", "卫生", 1.5],
      ["市教育局", "配合", "卫生", 0.5],
      ["市教育局", "配合", "教育", 1],
    ];
    context.workbook.worksheets.add("透视").activate();
    await context.sync();
  });
});

const build = (make: (pivot: Excel.PivotTable) => void, at = "A4"): Promise<void> =>
  host.on(async (sheet, context) => {
    make(sheet.pivotTables.add("透视表", "Sheet1!A1:D5", at));
    await context.sync();
  });

const change = (make: (pivot: Excel.PivotTable) => void): Promise<void> =>
  host.on(async (sheet, context) => {
    make(sheet.pivotTables.getItem("透视表"));
    await context.sync();
  });

const cells = (address: string): Promise<unknown[][]> =>
  host.on(async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values;
  });

const widths = (): Promise<number[]> =>
  host.on(async (sheet, context) => {
    const columns = ["A:A", "B:B"].map((name) => sheet.getRange(name).format.load("columnWidth"));
    await context.sync();
    return columns.map(({ columnWidth }) => columnWidth);
  });

const byUnit = (pivot: Excel.PivotTable): void => {
  pivot.rowHierarchies.add(pivot.hierarchies.getItem("单位"));
  pivot.dataHierarchies.add(pivot.hierarchies.getItem("投资"));
};

describe("a workbook in Chinese", () => {
  beforeEach(() => {
    host.workbook.$book.locale = "zh-CN";
  });

  test("labels, captions and totals", async () => {
    await build((pivot) => {
      byUnit(pivot);
      pivot.columnHierarchies.add(pivot.hierarchies.getItem("角色"));
    });
    expect(await cells("A4:D8")).toEqual([
      ["求和项:投资", "列标签", "", ""],
      ["行标签", "承办", "配合", "总计"],
      ["市教育局", 3.5, 1.5, 5],
      ["市卫生健康委员会", 1.5, "", 1.5],
      ["总计", 5, 1.5, 6.5],
    ]);
  });

  test("a caption that was made follows another function", async () => {
    await build((pivot) => {
      byUnit(pivot);
      pivot.dataHierarchies.getItem("求和项:投资").summarizeBy = "Count";
    });
    expect(await cells("A4:B4")).toEqual([["行标签", "计数项:投资"]]);
  });

  test.each([
    [[], "(全部)"],
    [["承办"], "承办"],
    [["承办", "配合"], "(全部)"],
  ])("a filter that shows %j reads %s", async (selectedItems, shown) => {
    await build((pivot) => {
      byUnit(pivot);
      pivot.filterHierarchies.add(pivot.hierarchies.getItem("角色"));
      if (selectedItems.length > 0)
        pivot.hierarchies
          .getItem("角色")
          .fields.getItem("角色")
          .applyFilter({ manualFilter: { selectedItems } });
    });
    expect((await cells("A2:B2"))[0]).toEqual(["角色", shown]);
  });
});

describe("a layout that changes", () => {
  test("filters stand above the anchor, and nothing of the layout before stays", async () => {
    await build(byUnit, "A1");
    await change((pivot) => {
      pivot.filterHierarchies.add(pivot.hierarchies.getItem("角色"));
      pivot.filterHierarchies.add(pivot.hierarchies.getItem("章节"));
    });
    expect(await cells("A1:B8")).toEqual([
      ["角色", "(All)"],
      ["章节", "(All)"],
      ["", ""],
      ["Row Labels", "Sum of 投资"],
      ["市教育局", 5],
      ["市卫生健康委员会", 1.5],
      ["Grand Total", 6.5],
      ["", ""],
    ]);
  });

  test("filters that go take their rows with them", async () => {
    await build((pivot) => {
      byUnit(pivot);
      pivot.filterHierarchies.add(pivot.hierarchies.getItem("角色"));
    });
    await change((pivot) =>
      pivot.filterHierarchies.remove(pivot.filterHierarchies.getItem("角色")),
    );
    expect(await cells("A1:A5")).toEqual([[""], [""], [""], ["Row Labels"], ["市教育局"]]);
  });

  test("columns become as wide as what they show", async () => {
    const before = await widths();
    await build(byUnit);
    const after = await widths();
    expect(after.map((width, index) => width > (before[index] ?? 0))).toEqual([true, true]);
  });

  test("columns stay as they are where formats are not made anew", async () => {
    await build((pivot) => {
      pivot.layout.autoFormat = false;
    });
    const before = await widths();
    await change(byUnit);
    expect(await widths()).toEqual(before);
  });
});
