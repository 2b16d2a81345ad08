import { startHost, type TestHost } from "./startHost";

let host: TestHost;
beforeEach(() => (host = startHost()));

/** What cells hold after a batch of their own. */
function read<K extends "formulas" | "values" | "text" | "numberFormat" | "formulasR1C1">(
  address: string,
  member: K,
): Promise<Excel.Range[K]> {
  return host.on(async (sheet, context) => {
    const range = sheet.getRange(address).load(member);
    await context.sync();
    return range[member];
  });
}

const edit = (change: (sheet: Excel.Worksheet) => void): Promise<void> =>
  host.on(async (sheet, context) => {
    change(sheet);
    await context.sync();
  });

describe("blanks in a formula stay where they were typed", () => {
  test.each<[what: string, change: (sheet: Excel.Worksheet) => void, cell: string, text: string]>([
    ["as entered", () => undefined, "C2", "=A2 * B2"],
    [
      "when rows are inserted above",
      (sheet) => void sheet.getRange("1:1").insert("Down"),
      "C3",
      "=A3 * B3",
    ],
    ["when copied", (sheet) => sheet.getRange("C5").copyFrom("C2"), "C5", "=A5 * B5"],
    ["when filled", (sheet) => sheet.getRange("C2").autoFill("C2:C4"), "C4", "=A4 * B4"],
  ])("%s", async (_what, change, cell, text) => {
    await edit((sheet) => {
      sheet.getRange("C2").formulas = [["=A2 * B2"]];
      change(sheet);
    });
    expect(await read(cell, "formulas")).toEqual([[text]]);
  });

  test("in R1C1 form", async () => {
    await edit((sheet) => void (sheet.getRange("C2").formulas = [["=SUM( A2 , $B$1 ) + 1"]]));
    expect(await read("C2", "formulasR1C1")).toEqual([["=SUM( RC[-2] , R1C2 ) + 1"]]);
  });
});

/** https://support.microsoft.com/office/f5ed2452-2337-4f71-bed3-c8ae6d2b276e */
describe("structured references", () => {
  beforeEach(() =>
    edit((sheet) => {
      sheet.getRange("A1:C3").values = [
        ["Item", "Qty", "Unit Price"],
        ["a", 2, 5],
        ["b", 3, 7],
      ];
      sheet.tables.add("A1:C3", true).name = "Orders";
      sheet.getRange("E1:E2").values = [["x"], ["y"]];
    }),
  );

  test.each<[formula: string, cell: string, value: string | number, readBack: string]>([
    ["=SUM(Orders[QTY])", "E5", 5, "=SUM(Orders[Qty])"],
    ["=SUM(orders[[qty]:[unit price]])", "E5", 17, "=SUM(Orders[[Qty]:[Unit Price]])"],
    ["=COUNTA(Orders[#All])", "E5", 9, "=COUNTA(Orders[#All])"],
    ['=SUM(Orders[Qty])&"[qty]"', "E5", "5[qty]", '=SUM(Orders[Qty])&"[qty]"'],
  ])("%s is spelt as the table is", async (formula, cell, value, readBack) => {
    await edit((sheet) => void (sheet.getRange(cell).formulas = [[formula]]));
    expect(await read(cell, "values")).toEqual([[value]]);
    expect(await read(cell, "formulas")).toEqual([[readBack]]);
  });

  test.each([
    "=[@Qty]*[@[Unit Price]]",
    "=[Qty]*[unit price]",
    "=Orders[@Qty]*Orders[@[Unit Price]]",
    "=Orders[[#This Row],[Qty]]*Orders[[#This Row],[Unit Price]]",
  ])("%s counts in the row it stands in", async (formula) => {
    await host.on(async (sheet, context) => {
      sheet.tables.getItem("Orders").columns.add(undefined, [["Total"], [formula], [formula]]);
      await context.sync();
    });
    expect(await read("D1:D3", "values")).toEqual([["Total"], [10], [21]]);
  });

  test("a heading's new text is taken over by the formulas that name the column", async () => {
    await edit((sheet) => {
      sheet.getRange("E5").formulas = [["=SUM(Orders[Qty])"]];
      sheet.names.add("AllOfThem", "=SUM(Orders[Qty])");
      sheet.getRange("B1").values = [["Count"]];
    });
    expect(await read("E5", "formulas")).toEqual([["=SUM(Orders[Count])"]]);
    expect(await read("E5", "values")).toEqual([[5]]);
    const formula = await host.on(async (sheet, context) => {
      const name = sheet.names.getItem("AllOfThem").load("formula");
      await context.sync();
      return name.formula;
    });
    expect(formula).toBe("=SUM(Orders[Count])");
  });

  test("headings are texts, none blank and none twice", async () => {
    await edit((sheet) => void (sheet.getRange("A1:C1").values = [[2022, "", "2022"]]));
    expect(await read("A1:C1", "values")).toEqual([["2022", "Column2", "20222"]]);
  });
});

/** https://support.microsoft.com/office/fe4d96ee-eb56-4dd5-ab82-bb7a9c4a1d8a */
describe("dates as Excel shows what was typed", () => {
  test.each([
    ["January 2016", 42370, "mmm-yy", "Jan-16"],
    ["January 5, 2016", 42374, "d-mmm-yy", "5-Jan-16"],
    ["1/5/16", 42374, "m/d/yyyy", "1/5/2016"],
    ["3:30 PM", 0.6458333333333334, "h:mm AM/PM", "3:30 PM"],
  ])("%s", async (typed, value, format, text) => {
    await edit((sheet) => void (sheet.getRange("A1").values = [[typed]]));
    expect(await read("A1", "values")).toEqual([[value]]);
    expect(await read("A1", "numberFormat")).toEqual([[format]]);
    expect(await read("A1", "text")).toEqual([[text]]);
  });
});

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-moveto-member(1) */
test("moved cells keep their formulas, and what refers to them follows", async () => {
  await edit((sheet) => {
    sheet.getRange("A1:C1").formulas = [[1, 2, "=A1+B1+Z9"]];
    sheet.getRange("E1").formulas = [["=C1*2"]];
    sheet.getRange("A1:C1").moveTo("B5");
  });
  expect(await read("B5:D5", "formulas")).toEqual([[1, 2, "=B5+C5+Z9"]]);
  expect(await read("E1", "formulas")).toEqual([["=D5*2"]]);
  expect(await read("A1:C1", "values")).toEqual([["", "", ""]]);
});

test("a transposed formula looks across where it looked down", async () => {
  await edit((sheet) => {
    sheet.getRange("A1:D1").formulas = [[3, 5, 7, "=SUM(A1:C1)"]];
    sheet.getRange("F1").copyFrom("A1:D1", "All", false, true);
  });
  expect(await read("F1:F4", "formulas")).toEqual([[3], [5], [7], ["=SUM(F1:F3)"]]);
});

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getspillparent-member(1) */
describe("array formulas", () => {
  test("a formula's spill can be asked for in the batch that writes it", async () => {
    const found = await host.on(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("D1").formulas = [["=A1:B2"]];
      const spill = sheet.getRange("D1").getSpillingToRange().load("address");
      const parent = sheet.getRange("E2").getSpillParent().load("address");
      const none = sheet.getRange("A1").getSpillParentOrNullObject();
      const cell = sheet.getRange("D1").load("hasSpill,savedAsArray");
      await context.sync();
      return [spill.address, parent.address, none.isNullObject, cell.hasSpill, cell.savedAsArray];
    });
    expect(found).toEqual(["Sheet1!D1:E2", "Sheet1!D1", true, true, true]);
  });

  test.each<[what: string, call: (sheet: Excel.Worksheet) => Excel.Range, error: [string, string]]>(
    [
      [
        "no spill",
        (sheet) => sheet.getRange("A1").getSpillParent(),
        ["ItemNotFound", "Range.getSpillParent"],
      ],
      [
        "several cells",
        (sheet) => sheet.getRange("A1:A2").getSpillParent(),
        ["InvalidArgument", "Range.getSpillParent"],
      ],
      [
        "nothing spills",
        (sheet) => sheet.getRange("A1").getSpillingToRange(),
        ["ItemNotFound", "Range.getSpillingToRange"],
      ],
      [
        "nothing is merged",
        (sheet) =>
          (sheet.getRange("A1") as unknown as { getMergedAreas(): Excel.Range }).getMergedAreas(),
        ["ItemNotFound", "Range.getMergedAreas"],
      ],
    ],
  )("%s", async (_what, call, error) => {
    expect(await host.refusal((sheet) => void call(sheet))).toEqual(error);
  });
});

test("rows filled after others were inserted are calculated, however often it is done", async () => {
  await edit(
    (sheet) =>
      void (sheet.getRange("A1:C3").formulas = [
        [1, 2, "=A1+B1"],
        [3, 4, "=A2+B2"],
        [5, 6, "=A3+B3"],
      ]),
  );
  for (let round = 0; round < 5; round += 1) {
    await edit((sheet) => {
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("A2").formulas = [["=SUM(A3,A1)"]];
      sheet.getRange("A2").autoFill("A2:C2");
    });
    const [line] = await read("A2:C2", "values");
    const [first] = await read("A1:C1", "values");
    const [third] = await read("A3:C3", "values");
    expect(line).toEqual(first?.map((value, index) => Number(value) + Number(third?.[index])));
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
});
