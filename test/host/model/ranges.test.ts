import { startHost, type TestHost } from "./startHost";

// https://learn.microsoft.com/javascript/api/excel/excel.range

let host: TestHost;
beforeEach(() => {
  host = startHost();
});

const read = (address: string): Promise<Excel.Range> =>
  host.on(async (sheet, context) => {
    const range = sheet.getRange(address).load("values,text,formulas,numberFormat,valueTypes");
    await context.sync();
    return range;
  });

const write = (address: string, values: unknown[][], format?: string): Promise<void> =>
  host.on(async (sheet, context) => {
    const range = sheet.getRange(address);
    if (format !== undefined) range.numberFormat = [[format]];
    range.values = values;
    await context.sync();
  });

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
describe("values are read as typing", () => {
  test.each([
    ["a number", 3.5, 3.5, "3.5", "General", "Double"],
    ["a text", "市教育局", "市教育局", "市教育局", "General", "String"],
    ["a boolean", true, true, "TRUE", "General", "Boolean"],
    ["a number as text", "12", 12, "12", "General", "Double"],
    ["a percentage", "85%", 0.85, "85%", "0%", "Double"],
    ["a date", "2022-06-30", 44742, "2022/6/30", "yyyy/m/d", "Double"],
    ["a Chinese date", "2022年6月30日", 44742, "2022年6月30日", 'yyyy"年"m"月"d"日"', "Double"],
    ["a time", "12:30", 12.5 / 24, "12:30", "h:mm", "Double"],
    ["thousands", "1,234.5", 1234.5, "1,234.50", "#,##0.00", "Double"],
    ["an apostrophe", "'001", "001", "001", "General", "String"],
    ["an error", "#N/A", "#N/A", "#N/A", "General", "Error"],
    ["a true in words", "true", true, "TRUE", "General", "Boolean"],
    ["a text with digits", "第2人民医院", "第2人民医院", "第2人民医院", "General", "String"],
    ["a fraction of units", "8家", "8家", "8家", "General", "String"],
    ["a lone minus", "-", "-", "-", "General", "String"],
    ["an empty text", "", "", "", "General", "Empty"],
  ])("%s", async (_what, typed, value, text, format, type) => {
    await write("A1", [[typed]]);
    const cell = await read("A1");
    expect([cell.values, cell.text, cell.numberFormat, cell.valueTypes]).toEqual([
      [[value]],
      [[text]],
      [[format]],
      [[type]],
    ]);
  });

  test("a text format keeps what is typed", async () => {
    await write("A1:A3", [["85%"], ["=1+1"], ["2022-06-30"]], "@");
    expect((await read("A1:A3")).values).toEqual([["85%"], ["=1+1"], ["2022-06-30"]]);
  });

  test("a cell that has a format keeps it", async () => {
    await write("A1", [["0.5"]], "0.00");
    const cell = await read("A1");
    expect([cell.values, cell.text, cell.numberFormat]).toEqual([[[0.5]], [["0.50"]], [["0.00"]]]);
  });

  test("null leaves a cell alone, an empty text empties it", async () => {
    await write("A1:B1", [["a", "b"]]);
    await host.on(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [[null, ""]];
      await context.sync();
    });
    expect((await read("A1:B1")).values).toEqual([["a", ""]]);
  });

  test("one value fills all cells", async () => {
    await host.on(async (sheet, context) => {
      sheet.getRange("A1:B2").values = 7 as unknown as number[][];
      sheet.getRange("C1:C2").values = [[8]];
      await context.sync();
    });
    expect((await read("A1:C2")).values).toEqual([
      [7, 7, 8],
      [7, 7, 8],
    ]);
  });

  test("a grid of another size is refused", async () => {
    expect(await host.refusal((sheet) => void (sheet.getRange("A1:B2").values = [[1, 2]]))).toEqual(
      ["InvalidArgument", "Range.values"],
    );
  });

  test("entire columns have no list of cells", async () => {
    const seen = await host.on(async (sheet, context) => {
      const range = sheet.getRange("A:B").load("values,address,cellCount,isEntireColumn");
      await context.sync();
      return [range.values, range.address, range.cellCount, range.isEntireColumn];
    });
    expect(seen).toEqual([null, "Sheet1!A:B", 2_097_152, true]);
    expect((await host.refusal((sheet) => void (sheet.getRange("A:A").values = [[1]])))[0]).toBe(
      "InvalidArgument",
    );
  });

  test("a sheet's cells are too many to count in 32 bits", async () => {
    const count = await host.on(async (sheet, context) => {
      const range = sheet.getRange().load("cellCount");
      await context.sync();
      return range.cellCount;
    });
    expect(count).toBe(-1);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-formulas-member
describe("formulas", () => {
  test("are calculated within the batch that sets them", async () => {
    const seen = await host.on(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      const total = sheet.getRange("B1");
      total.formulas = [["=SUM(A1:A3)"]];
      total.load("values,formulas");
      await context.sync();
      const first = total.values;
      sheet.getRange("A1").values = [[10]];
      total.load("values");
      await context.sync();
      return [first, total.values, total.formulas];
    });
    expect(seen).toEqual([[[6]], [[15]], [["=SUM(A1:A3)"]]]);
  });

  test.each([
    ['=IF(1>0,"是","否")', "是"],
    ["=1/0", "#DIV/0!"],
    ["=ROUND(319.9615,3)", 319.962],
    ['=COUNTIF(A5:A7,">1")', 0],
    ["=TRUE", true],
    ['=TEXT(0.5,"0%")', "50%"],
  ])("%s", async (formula, value) => {
    await write("D1", [[formula]]);
    expect((await read("D1")).values).toEqual([[value]]);
  });

  test("errors are of type Error", async () => {
    await write("A1", [["=NA()"]]);
    expect((await read("A1")).valueTypes).toEqual([["Error"]]);
  });

  test("what cannot be read is refused and nothing is written", async () => {
    expect(
      await host.refusal((sheet) => void (sheet.getRange("A1").formulas = [["=SUM("]])),
    ).toEqual(["InvalidArgument", "Range.formulas"]);
    expect((await read("A1")).values).toEqual([[""]]);
  });

  test("R1C1 in both directions", async () => {
    const seen = await host.on(async (sheet, context) => {
      sheet.getRange("B2").formulas = [["=A1+$C$3"]];
      sheet.getRange("B3").formulasR1C1 = [["=R[-1]C+R1C1"]];
      const range = sheet.getRange("B2:B3").load("formulas,formulasR1C1");
      await context.sync();
      return [range.formulas, range.formulasR1C1];
    });
    expect(seen).toEqual([
      [["=A1+$C$3"], ["=B2+$A$1"]],
      [["=R[-1]C[-1]+R3C3"], ["=R[-1]C+R1C1"]],
    ]);
  });

  test("with manual calculation they wait", async () => {
    const seen = await host.on(async (sheet, context) => {
      const { application } = context.workbook;
      application.calculationMode = "Manual";
      const range = sheet.getRange("A1");
      range.formulas = [["=1+1"]];
      range.load("values");
      await context.sync();
      // The grid's own timer, a tenth of a second after a change, waits too.
      await new Promise((resolve) => setTimeout(resolve, 300));
      range.load("values");
      await context.sync();
      const before = range.values;
      application.calculate("Full");
      range.load("values");
      await context.sync();
      return [before, range.values];
    });
    expect(seen).toEqual([[[""]], [[2]]]);
  });
});

describe("addresses", () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell(1,1)", (range) => range.getCell(1, 1), "C3"],
    ["getRow(1)", (range) => range.getRow(1), "B3:D3"],
    ["getColumn(2)", (range) => range.getColumn(2), "D2:D4"],
    ["getLastCell()", (range) => range.getLastCell(), "D4"],
    ["getLastRow()", (range) => range.getLastRow(), "B4:D4"],
    ["getLastColumn()", (range) => range.getLastColumn(), "D2:D4"],
    ["getEntireRow()", (range) => range.getEntireRow(), "2:4"],
    ["getEntireColumn()", (range) => range.getEntireColumn(), "B:D"],
    ["getOffsetRange(-1,1)", (range) => range.getOffsetRange(-1, 1), "C1:E3"],
    ["getResizedRange(1,-2)", (range) => range.getResizedRange(1, -2), "B2:B5"],
    ["getAbsoluteResizedRange(1,2)", (range) => range.getAbsoluteResizedRange(1, 2), "B2:C2"],
    ["getRowsAbove(1)", (range) => range.getRowsAbove(1), "B1:D1"],
    ["getRowsBelow(2)", (range) => range.getRowsBelow(2), "B5:D6"],
    ["getColumnsBefore(1)", (range) => range.getColumnsBefore(1), "A2:A4"],
    ["getColumnsAfter(2)", (range) => range.getColumnsAfter(2), "E2:F4"],
    ["getBoundingRect(F9)", (range) => range.getBoundingRect("F9"), "B2:F9"],
    ["getIntersection(C3:Z9)", (range) => range.getIntersection("C3:Z9"), "C3:D4"],
  ])("B2:D4.%s", async (_call, lead, address) => {
    const seen = await host.on(async (sheet, context) => {
      const range = lead(sheet.getRange("B2:D4")).load("address");
      await context.sync();
      return range.address;
    });
    expect(seen).toBe(`Sheet1!${address}`);
  });

  test("a sheet's name is quoted when it must be", async () => {
    const seen = await host.on(async (_sheet, context) => {
      const plain = context.workbook.worksheets.add("清单").getRange("A1").load("address");
      const quoted = context.workbook.worksheets.add("1 月").getRange("A1").load("address");
      await context.sync();
      return [plain.address, quoted.address];
    });
    expect(seen).toEqual(["清单!A1", "'1 月'!A1"]);
  });

  test("corners in any order, and $ signs", async () => {
    const seen = await host.on(async (sheet, context) => {
      const range = sheet
        .getRange("$C$4:$A$2")
        .load("address,rowIndex,columnIndex,rowCount,columnCount,cellCount");
      await context.sync();
      return [
        range.address,
        range.rowIndex,
        range.columnIndex,
        range.rowCount,
        range.columnCount,
        range.cellCount,
      ];
    });
    expect(seen).toEqual(["Sheet1!A2:C4", 1, 0, 3, 3, 9]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["a text that is no address", (sheet) => void sheet.getRange("没有"), "Worksheet.getRange"],
    ["a column past XFD", (sheet) => void sheet.getRange("XFE1"), "Worksheet.getRange"],
    [
      "an offset off the sheet",
      (sheet) => void sheet.getRange("A1").getOffsetRange(-1, 0),
      "Range.getOffsetRange",
    ],
    [
      "a negative index",
      (sheet) => void sheet.getRangeByIndexes(-1, 0, 1, 1),
      "Worksheet.getRangeByIndexes",
    ],
    [
      "a rectangle with another sheet",
      (sheet) => void sheet.getRange("A1").getBoundingRect("B!A1"),
      "Range.getBoundingRect",
    ],
  ])("%s is refused", async (_what, lead, location) => {
    expect(await host.refusal(lead)).toEqual(["InvalidArgument", location]);
  });

  test("no intersection is ItemNotFound, or a null object", async () => {
    const refused = await host.refusal((sheet) => void sheet.getRange("A1").getIntersection("C3"));
    expect(refused).toEqual(["ItemNotFound", "Range.getIntersection"]);
    const isNull = await host.on(async (sheet, context) => {
      const range = sheet.getRange("A1").getIntersectionOrNullObject("C3").load("address");
      await context.sync();
      return range.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("getSurroundingRegion, getRangeEdge and getExtendedRange follow the filled cells", async () => {
    const seen = await host.on(async (sheet, context) => {
      sheet.getRange("B2:C4").values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      const region = sheet.getRange("C3").getSurroundingRegion().load("address");
      const edge = sheet.getRange("B2").getRangeEdge("Down").load("address");
      const extended = sheet.getRange("B2").getExtendedRange("Right").load("address");
      const last = sheet.getRange("F1").getRangeEdge("Down").load("address");
      await context.sync();
      return [region.address, edge.address, extended.address, last.address];
    });
    expect(seen).toEqual(["Sheet1!B2:C4", "Sheet1!B4", "Sheet1!B2:C2", "Sheet1!F1048576"]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.rangeareas
describe("several areas", () => {
  test("getRanges: addresses, counts and one format for all", async () => {
    const seen = await host.on(async (sheet, context) => {
      const areas = sheet.getRanges("A1:B2,D4").load("address,areaCount,cellCount");
      areas.format.fill.color = "#00FF00";
      const inside = sheet.getRange("D4").load("format/fill/color");
      const between = sheet.getRange("C3").load("format/fill/color");
      await context.sync();
      return [
        areas.address,
        areas.areaCount,
        areas.cellCount,
        inside.format.fill.color,
        between.format.fill.color,
      ];
    });
    expect(seen).toEqual(["Sheet1!A1:B2,Sheet1!D4", 2, 5, "#00FF00", "#FFFFFF"]);
  });

  test.each([
    ["Constants", "All", "Sheet1!A1:B1,Sheet1!A2"],
    ["Constants", "Numbers", "Sheet1!A1"],
    ["Constants", "LogicalText", "Sheet1!B1,Sheet1!A2"],
    ["Formulas", "All", "Sheet1!B2:C2"],
    ["Blanks", "All", "Sheet1!C1"],
  ] as const)("getSpecialCells(%s, %s)", async (type, valueType, address) => {
    const seen = await host.on(async (sheet, context) => {
      sheet.getRange("A1:C2").values = [
        [1, "a", ""],
        [true, "=1+1", "=A1"],
      ];
      const found = sheet.getRange("A1:C2").getSpecialCells(type, valueType).load("address");
      await context.sync();
      return found.address;
    });
    expect(seen).toBe(address);
  });

  test("no special cells is ItemNotFound", async () => {
    const refused = await host.refusal(
      (sheet) => void sheet.getRange("A1:B2").getSpecialCells("Formulas"),
    );
    expect(refused).toEqual(["ItemNotFound", "Range.getSpecialCells"]);
  });

  test("findAll joins the cells it finds", async () => {
    const seen = await host.on(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["托位", "x"],
        ["普惠托位", "托"],
      ];
      const found = sheet.findAll("托位", {}).load("address");
      const whole = sheet.findAll("托位", { completeMatch: true }).load("address");
      const none = sheet.findAllOrNullObject("学位", {}).load("address");
      await context.sync();
      return [found.address, whole.address, none.isNullObject];
    });
    expect(seen).toEqual(["Sheet1!A1:A2", "Sheet1!A1", true]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-getselectedrange-member(1)
describe("selection", () => {
  test("select() activates the sheet and is what getSelectedRange answers", async () => {
    const seen = await host.on(async (_sheet, context) => {
      const other = context.workbook.worksheets.add("B");
      other.getRange("C2:D5").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return [selected.address, cell.address, active.name];
    });
    expect(seen).toEqual(["B!C2:D5", "B!C2", "B"]);
  });

  test("a second author's several areas cannot be one range", async () => {
    const { $book } = host.workbook;
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    $book.select({ sheetId: $book.activeSheet.id, areas: [area, { ...area, row: 3 }] }, true);
    expect(
      (await host.refusal((_sheet, context) => void context.workbook.getSelectedRange()))[0],
    ).toBe("InvalidSelection");
  });
});
