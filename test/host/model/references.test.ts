import { startHost, type TestHost } from "./startHost";

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-precedents-dependents

let host: TestHost;
beforeEach(async () => {
  host = startHost();
  await host.on(async (sheet, context) => {
    sheet.name = "去年";
    sheet.getRange("A1:C2").formulas = [
      [2, 3, "=A1*B1"],
      [4, 5, "=A2*B2"],
    ];
    context.workbook.worksheets.add("今年").getRange("A1:C1").formulas = [
      [6, "=去年!C1+A1", "=SUM(B1,去年!A1:B2)"],
    ];
    await context.sync();
  });
});

type Ask = (range: Excel.Range) => Excel.WorkbookRangeAreas;

const related = (address: string, ask: Ask): Promise<string[]> =>
  host.on(async (_sheet, context) => {
    const [name = "", cell = ""] = address.split("!");
    const found = ask(context.workbook.worksheets.getItem(name).getRange(cell));
    found.load("addresses");
    await context.sync();
    return found.addresses;
  });

test.each([
  ["去年!C1", ["去年!A1:B1"]],
  ["今年!B1", ["去年!C1", "今年!A1"]],
  ["今年!C1", ["去年!A1:B2", "今年!B1"]],
  ["去年!C1:C2", ["去年!A1:B2"]],
])("the direct precedents of %s", async (address, addresses) => {
  expect(await related(address, (range) => range.getDirectPrecedents())).toEqual(addresses);
});

test.each([
  ["去年!C1", ["去年!A1:B1"]],
  ["今年!B1", ["去年!A1:C1", "今年!A1"]],
])("all precedents of %s", async (address, addresses) => {
  expect(await related(address, (range) => range.getPrecedents())).toEqual(addresses);
});

test.each([
  ["去年!A1", ["去年!C1", "今年!C1"]],
  ["今年!A1", ["今年!B1"]],
])("the direct dependents of %s", async (address, addresses) => {
  expect(await related(address, (range) => range.getDirectDependents())).toEqual(addresses);
});

test("all dependents, through other sheets", async () => {
  expect(await related("去年!A1", (range) => range.getDependents())).toEqual([
    "去年!C1",
    "今年!B1:C1",
  ]);
});

test("what is found can be formatted, sheet by sheet", async () => {
  const seen = await host.on(async (_sheet, context) => {
    const sheets = context.workbook.worksheets;
    const found = sheets.getItem("今年").getRange("B1").getPrecedents();
    found.areas.load("items/address");
    found.ranges.load("items/address");
    const none = found.getRangeAreasOrNullObjectBySheet("没有");
    await context.sync();
    for (const areas of found.areas.items) areas.format.fill.color = "yellow";
    const fill = sheets.getItem("去年").getRange("A1:C1").format.fill.load("color");
    const own = found.getRangeAreasBySheet("今年").load("address");
    await context.sync();
    return [
      found.areas.items.map(({ address }) => address),
      found.ranges.items.map(({ address }) => address),
      none.isNullObject,
      fill.color,
      own.address,
    ];
  });
  const addresses = ["去年!A1:C1", "今年!A1"];
  expect(seen).toEqual([addresses, addresses, true, "#FFFF00", "今年!A1"]);
});

test.each<[string, Ask, string]>([
  ["precedents of a number", (range) => range.getPrecedents(), "Range.getPrecedents"],
  ["direct ones", (range) => range.getDirectPrecedents(), "Range.getDirectPrecedents"],
])("there are no %s", async (_what, ask, location) => {
  expect(await host.refusal((sheet) => void ask(sheet.getRange("A1")))).toEqual([
    "ItemNotFound",
    location,
  ]);
});
