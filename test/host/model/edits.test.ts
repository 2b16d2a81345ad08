import { startHost, type TestHost } from "./startHost";

// https://learn.microsoft.com/javascript/api/excel/excel.range

let host: TestHost;
beforeEach(async () => {
  host = startHost();
  await host.on(async (sheet, context) => {
    sheet.getRange("A1:C3").values = [
      ["a", 1, "=B1*2"],
      ["b", 2, "=B2*2"],
      ["c", 3, "=SUM(B1:B3)"],
    ];
    await context.sync();
  });
});

const formulas = (address: string): Promise<unknown[][]> =>
  host.on(async (sheet, context) => {
    const range = sheet.getRange(address).load("formulas");
    await context.sync();
    return range.formulas;
  });

const edit = (change: (sheet: Excel.Worksheet) => void): Promise<void> =>
  host.on(async (sheet, context) => {
    change(sheet);
    await context.sync();
  });

describe("insert and delete", () => {
  test("a row inside moves formulas and widens ranges", async () => {
    await edit((sheet) => void sheet.getRange("2:2").insert("Down"));
    expect(await formulas("A1:C4")).toEqual([
      ["a", 1, "=B1*2"],
      ["", "", ""],
      ["b", 2, "=B3*2"],
      ["c", 3, "=SUM(B1:B4)"],
    ]);
  });

  test("a deleted row narrows ranges and breaks references to it", async () => {
    await edit((sheet) => {
      sheet.getRange("E1").formulas = [["=B2"]];
      sheet.getRange("2:2").delete("Up");
    });
    expect(await formulas("A1:E2")).toEqual([
      ["a", 1, "=B1*2", "", "=#REF!"],
      ["c", 3, "=SUM(B1:B2)", "", ""],
    ]);
  });

  test("a column to the left", async () => {
    await edit((sheet) => void sheet.getRange("B:B").insert("Right"));
    expect(await formulas("A3:D3")).toEqual([["c", "", 3, "=SUM(C1:C3)"]]);
  });

  test("cells move down in their own columns only", async () => {
    await edit((sheet) => void sheet.getRange("A2").insert("Down"));
    expect(await formulas("A1:B4")).toEqual([
      ["a", 1],
      ["", 2],
      ["b", 3],
      ["c", ""],
    ]);
  });

  test("cells move left over what is deleted", async () => {
    await edit((sheet) => sheet.getRange("A1").delete("Left"));
    expect(await formulas("A1:C1")).toEqual([[1, "=A1*2", ""]]);
  });

  test("other sheets' formulas follow", async () => {
    const seen = await host.on(async (sheet, context) => {
      const other = context.workbook.worksheets.add("B");
      other.getRange("A1").formulas = [["=Sheet1!$B$3+Sheet1!B1"]];
      sheet.getRange("2:3").insert("Down");
      const range = other.getRange("A1").load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(seen).toEqual([["=Sheet1!$B$5+Sheet1!B1"]]);
  });

  test("a range that is kept follows its cells", async () => {
    const seen = await host.on(async (sheet, context) => {
      const range = sheet.getRange("A3:B3").load("address,values");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      range.load("address,values");
      await context.sync();
      return [range.address, range.values];
    });
    expect(seen).toEqual(["Sheet1!A5:B5", [["c", 3]]]);
  });

  test("merged cells move whole, and are not torn", async () => {
    const seen = await host.on(async (sheet, context) => {
      sheet.getRange("A5:B6").merge();
      sheet.getRange("4:4").insert("Down");
      const merged = sheet.getRange("A1:C9").getMergedAreasOrNullObject().load("address");
      await context.sync();
      return merged.address;
    });
    expect(seen).toBe("Sheet1!A6:B7");
    expect(await host.refusal((sheet) => void sheet.getRange("A4").insert("Down"))).toEqual([
      "InsertDeleteConflict",
      "Range.insert",
    ]);
  });

  test("content is not pushed off the sheet", async () => {
    await edit((sheet) => void (sheet.getRange("XFD1").values = [["x"]]));
    expect((await host.refusal((sheet) => void sheet.getRange("A1").insert("Right")))[0]).toBe(
      "NonBlankCellOffSheet",
    );
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-clear-member(1)
describe("clear", () => {
  test.each([
    ["Contents", [["", ""]], "#FF0000"],
    ["Formats", [["a", 1]], "#FFFFFF"],
    ["All", [["", ""]], "#FFFFFF"],
  ] as const)("%s", async (applyTo, values, color) => {
    const seen = await host.on(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.format.fill.color = "#FF0000";
      range.clear(applyTo);
      range.load("values,format/fill/color");
      await context.sync();
      return [range.values, range.format.fill.color];
    });
    expect(seen).toEqual([values, color]);
  });

  test("formats include merged cells", async () => {
    const isNull = await host.on(async (sheet, context) => {
      sheet.getRange("A1:C1").merge();
      sheet.getRange("A1:C1").clear("Formats");
      const merged = sheet.getRange("A1:C1").getMergedAreasOrNullObject().load("address");
      await context.sync();
      return merged.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-merge-member(1)
describe("merge", () => {
  test("only the first value stays", async () => {
    await edit((sheet) => sheet.getRange("A1:B2").merge());
    expect(await formulas("A1:B2")).toEqual([
      ["a", ""],
      ["", ""],
    ]);
  });

  test("across merges each row", async () => {
    const address = await host.on(async (sheet, context) => {
      sheet.getRange("A1:B2").merge(true);
      const merged = sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address,areaCount");
      await context.sync();
      return [merged.address, merged.areaCount];
    });
    expect(address).toEqual(["Sheet1!A1:B1,Sheet1!A2:B2", 2]);
  });

  test("unmerge() takes apart what it touches", async () => {
    const isNull = await host.on(async (sheet, context) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("B2").unmerge();
      const merged = sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address");
      await context.sync();
      return merged.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)
describe("copy and move", () => {
  test.each([
    ["All", [["=F1*2"]], true],
    ["Formulas", [["=F1*2"]], false],
    ["Values", [[2]], false],
    ["Formats", [[""]], true],
  ] as const)("copyFrom %s", async (type, expected, bold) => {
    const seen = await host.on(async (sheet, context) => {
      sheet.getRange("C1").format.font.bold = true;
      const target = sheet.getRange("G1");
      target.copyFrom("C1", type);
      target.load("formulas,format/font/bold");
      await context.sync();
      return [target.formulas, target.format.font.bold];
    });
    expect(seen).toEqual([expected, bold]);
  });

  test("a larger target repeats the source", async () => {
    await edit((sheet) => sheet.getRange("E1:E4").copyFrom("A1:A2"));
    expect(await formulas("E1:E4")).toEqual([["a"], ["b"], ["a"], ["b"]]);
  });

  test("transposed, and blanks passed over", async () => {
    await edit((sheet) => {
      sheet.getRange("E1:G1").copyFrom("A1:A3", "Values", false, true);
      sheet.getRange("B2").values = [[""]];
      sheet.getRange("J1:J3").values = [[7], [8], [9]];
      sheet.getRange("J1:J3").copyFrom("B1:B3", "Values", true);
    });
    expect(await formulas("E1:G1")).toEqual([["a", "b", "c"]]);
    expect(await formulas("J1:J3")).toEqual([[1], [8], [3]]);
  });

  test("moveTo leaves nothing behind", async () => {
    await edit((sheet) => sheet.getRange("A1:A2").moveTo("E5"));
    expect(await formulas("A1:A3")).toEqual([[""], [""], ["c"]]);
    expect(await formulas("E5:E6")).toEqual([["a"], ["b"]]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.rangesort
describe("sort", () => {
  test("by column, descending, with headers", async () => {
    await edit((sheet) =>
      sheet.getRange("A1:B3").sort.apply([{ key: 1, ascending: false }], false, true),
    );
    expect(await formulas("A1:B3")).toEqual([
      ["a", 1],
      ["c", 3],
      ["b", 2],
    ]);
  });

  test("numbers before texts before booleans, blanks last", async () => {
    await edit((sheet) => {
      sheet.getRange("E1:E5").values = [["乙"], [true], [""], [2], ["甲"]];
      sheet.getRange("E1:E5").sort.apply([{ key: 0 }]);
    });
    expect(await formulas("E1:E5")).toEqual([[2], ["甲"], ["乙"], [true], [""]]);
  });

  test("a key outside the range is refused", async () => {
    const refused = await host.refusal((sheet) => sheet.getRange("A1:B3").sort.apply([{ key: 2 }]));
    expect(refused).toEqual(["InvalidArgument", "RangeSort.apply"]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-find-member(1)
describe("find and replace", () => {
  test("find answers the first cell, and ItemNotFound", async () => {
    const address = await host.on(async (sheet, context) => {
      const found = sheet.getRange("A1:C3").find("B", { matchCase: false }).load("address");
      const missing = sheet
        .getRange("A1:C3")
        .findOrNullObject("B", { matchCase: true, completeMatch: true })
        .load("address");
      await context.sync();
      return [found.address, missing.isNullObject];
    });
    expect(address).toEqual(
      ["Sheet1!C1", true].map((value, index) => (index === 0 ? "Sheet1!C1" : value)),
    );
    expect((await host.refusal((sheet) => void sheet.getRange("A1:C3").find("z", {})))[0]).toBe(
      "ItemNotFound",
    );
  });

  test("replaceAll answers how many", async () => {
    const count = await host.on(async (sheet, context) => {
      sheet.getRange("E1:E2").values = [["市教育局、市教育局"], ["教育"]];
      const result = sheet.getRange("E1:E2").replaceAll("教育", "卫健", {});
      await context.sync();
      return result.value;
    });
    expect(count).toBe(3);
    expect(await formulas("E1:E2")).toEqual([["市卫健局、市卫健局"], ["卫健"]]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-removeduplicates-member(1)
test("removeDuplicates keeps the first of each", async () => {
  const seen = await host.on(async (sheet, context) => {
    sheet.getRange("E1:F4").values = [
      ["k", "v"],
      ["a", 1],
      ["A", 1],
      ["b", 1],
    ];
    const result = sheet
      .getRange("E1:F4")
      .removeDuplicates([0], true)
      .load("removed,uniqueRemaining");
    await context.sync();
    return [result.removed, result.uniqueRemaining];
  });
  expect(seen).toEqual([1, 2]);
  expect(await formulas("E1:F4")).toEqual([
    ["k", "v"],
    ["a", 1],
    ["b", 1],
    ["", ""],
  ]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-autofill-member(1)
describe("autoFill", () => {
  test.each([
    ["formulas move along", "C1", "C1:C3", "FillDefault", [["=B1*2"], ["=B2*2"], ["=B3*2"]]],
    ["two numbers go on", "B1:B2", "B1:B4", "FillDefault", [[1], [2], [3], [4]]],
    ["one number repeats", "B3", "B3:B5", "FillDefault", [[3], [3], [3]]],
    ["one number as a series", "B3", "B3:B5", "FillSeries", [[3], [4], [5]]],
    ["texts repeat", "A1:A2", "A1:A4", "FillCopy", [["a"], ["b"], ["a"], ["b"]]],
  ] as const)("%s", async (_what, source, destination, type, expected) => {
    await edit((sheet) => sheet.getRange(source).autoFill(destination, type));
    expect(await formulas(destination)).toEqual(expected);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.autofilltype
  test.each<[string, string, unknown[], string, unknown[]]>([
    ["the closest line", "General", [1, 2, 6], "FillDefault", [8, 10.5]],
    ["a growing trend", "General", [1, 2, 4], "GrowthTrend", [8, 16]],
    ["days", "yyyy-mm-dd", [45658], "FillDefault", [45659, 45660]],
    ["the same day of each month", "yyyy-mm-dd", [45658, 45689], "FillDefault", [45717, 45748]],
    ["weekdays, from Friday", "yyyy-mm-dd", [45660], "FillWeekdays", [45663, 45664]],
    ["months, as far as they go", "yyyy-mm-dd", [45688], "FillMonths", [45716, 45747]],
    ["years", "yyyy-mm-dd", [45658], "FillYears", [46023, 46388]],
    ["texts with a number", "General", ["Item 09"], "FillDefault", ["Item 10", "Item 11"]],
    ["quarters", "General", ["Q3"], "FillDefault", ["Q4", "Q1"]],
    ["days of the week", "General", ["Sat"], "FillDefault", ["Sun", "Mon"]],
    ["every other month", "General", ["October", "December"], "FillSeries", ["February", "April"]],
    ["texts without an order", "General", ["Jan", "May", "Dec"], "FillDefault", ["Jan", "May"]],
  ])("%s", async (_what, format, source, type, expected) => {
    const end = source.length + 2;
    await edit((sheet) => {
      const from = sheet.getRange(`K1:K${source.length}`);
      from.numberFormat = source.map(() => [format]);
      from.values = source.map((value) => [value]);
      from.autoFill(`K1:K${end}`, type as Excel.AutoFillType);
    });
    expect(await formulas(`K${end - 1}:K${end}`)).toEqual(expected.map((value) => [value]));
  });

  test.each([
    ["FillValues", "", "General", 1],
    ["FillFormats", "#FF0000", "0.00", ""],
  ])("%s", async (type, color, format, value) => {
    const seen = await host.on(async (sheet, context) => {
      const from = sheet.getRange("K1");
      from.set({ values: [[1]], numberFormat: [["0.00"]] });
      from.format.fill.color = "#FF0000";
      from.autoFill("K1:K2", type as Excel.AutoFillType);
      const to = sheet.getRange("K2").load("values,numberFormat,format/fill/color");
      await context.sync();
      return [to.format.fill.color, to.numberFormat[0]?.[0], to.values[0]?.[0]];
    });
    expect(seen).toEqual([color || "#FFFFFF", format, value]);
  });

  test("a destination that does not contain the source is refused", async () => {
    const refused = await host.refusal((sheet) =>
      sheet.getRange("A1").autoFill("B2:B5", "FillCopy"),
    );
    expect(refused).toEqual(["InvalidArgument", "Range.autoFill"]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.rangeview
test("the visible view passes over hidden rows", async () => {
  const seen = await host.on(async (sheet, context) => {
    sheet.getRange("2:2").rowHidden = true;
    const view = sheet.getRange("A1:B3").getVisibleView().load("values,rowCount,cellAddresses");
    view.rows.load("items/values");
    await context.sync();
    return [
      view.values,
      view.rowCount,
      view.cellAddresses[1],
      view.rows.items.map((row) => row.values),
    ];
  });
  expect(seen).toEqual([
    [
      ["a", 1],
      ["c", 3],
    ],
    2,
    ["Sheet1!A3", "Sheet1!B3"],
    [[["a", 1]], [["c", 3]]],
  ]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink
test("a hyperlink shows its text and keeps its address", async () => {
  const seen = await host.on(async (sheet, context) => {
    const range = sheet.getRange("E1");
    range.hyperlink = {
      documentReference: "Sheet1!A1",
      textToDisplay: "到首格",
      screenTip: "首格",
    };
    range.load("hyperlink,values,format/font/underline");
    await context.sync();
    return [range.hyperlink, range.values, range.format.font.underline];
  });
  expect(seen).toEqual([
    { documentReference: "Sheet1!A1", textToDisplay: "到首格", screenTip: "首格" },
    [["到首格"]],
    "Single",
  ]);
});
