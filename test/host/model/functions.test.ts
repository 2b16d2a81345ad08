import { startHost } from "./startHost";

const host = startHost();

beforeAll(() =>
  host.on(async (sheet, context) => {
    sheet.getRange("A1:D3").values = [
      ["Tool", "Nov", "Dec", "Jan"],
      ["Hammer", 23, 18, 17],
      ["Wrench", 12, 11, 14],
    ];
    await context.sync();
  }),
);

type Call = (functions: Excel.Functions, table: Excel.Range) => Excel.FunctionResult<unknown>;

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheet-functions */
describe("worksheet functions are calculated", () => {
  test.each<[what: string, call: Call, value: unknown, error: string | null]>([
    ["a look-up in a range", (f, table) => f.vlookup("Wrench", table, 2, false), 12, null],
    [
      "calls within a call",
      (f, table) =>
        f.sum(f.vlookup("Wrench", table, 2, false), f.vlookup("Wrench", table, 3, false), 1),
      24,
      null,
    ],
    ["an error instead of a value", (f, table) => f.vlookup("Saw", table, 2, false), null, "#N/A"],
    ["division by nothing", (f) => f.mod(1, 0), null, "#DIV/0!"],
    ["texts with quotes", (f) => f.concatenate('say "', 'no"'), 'say "no"', null],
    ["a name with a point", (f) => f.stDev_S(1, 2, 3), 1, null],
    ["a truth", (f) => f.if(true, "yes", "no"), "yes", null],
    ["a format", (f) => f.text(0.25, "0%"), "25%", null],
    ["a date", (f) => f.date(2024, 2, 29), 45351, null],
    ["an argument left out", (f) => f.round(2.345, 2), 2.35, null],
    ["a condition over a range", (f, table) => f.countIf(table, ">14"), 3, null],
  ])("%s", async (_what, call, value, error) => {
    const result = await host.on(async (sheet, context) => {
      const answer = call(context.workbook.functions, sheet.getRange("A1:D3")).load("value,error");
      await context.sync();
      return [answer.value, answer.error];
    });
    expect(result).toEqual([value, error]);
  });

  test("a range is an argument, an object of another kind is not", async () => {
    const refused = await host.refusal(
      (sheet, context) => void context.workbook.functions.sum(sheet as unknown as Excel.Range),
    );
    expect(refused).toEqual(["InvalidArgument", "Functions.sum"]);
  });
});

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem#excel-excel-nameditem-value-member */
describe("a name's value is what its formula comes to", () => {
  test.each<[formula: string, type: string, value: unknown]>([
    ["=SUM(Sheet1!$B$2:$B$3)*2", "Integer", 70],
    ["=Sheet1!$A$2", "Range", "Sheet1!$A$2"],
    ['="a"&"b"', "String", "ab"],
    ["=1>2", "Boolean", false],
    ["=1/0", "Error", "#DIV/0!"],
    ["={1,2;3,4}", "Array", 1],
  ])("%s", async (formula, type, value) => {
    const seen = await host.on(async (_sheet, context) => {
      const name = context.workbook.names.add("Tried", formula).load("type,value");
      await context.sync();
      name.delete();
      await context.sync();
      return [name.type, name.value];
    });
    expect(seen).toEqual([type, value]);
  });
});
