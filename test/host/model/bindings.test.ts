import { eventsArrive, startHost, type TestHost, valueOf } from "./startHost";

// https://learn.microsoft.com/javascript/api/excel/excel.bindingcollection

let host: TestHost;
beforeEach(async () => {
  host = startHost();
  await host.on(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["Team", "Qtr1"],
      ["London", 500],
      ["Nairobi", 700],
    ];
    sheet.tables.add("A1:B3", true).name = "Sales";
    context.workbook.names.add("Spot", sheet.getRange("D5:E6"));
    await context.sync();
  });
});

test("bindings by range, table, text, name and selection", async () => {
  const seen = await host.on(async (sheet, context) => {
    const { bindings } = context.workbook;
    bindings.add(sheet.getRange("D1:E2"), "Range", "area");
    bindings.add("Sheet1!A1:B3", "Table", "table");
    bindings.add("Sheet1!A2", "Text", "text");
    bindings.addFromNamedItem("Spot", "Range", "name");
    sheet.getRange("G7").select();
    bindings.addFromSelection("Range", "selection");
    bindings.load("count,items/id,items/type");
    const area = bindings.getItem("name").getRange().load("address");
    const table = bindings.getItem("table").getTable().load("name");
    const text = bindings.getItem("text").getText();
    const selected = bindings.getItemAt(4).getRange().load("address");
    const none = bindings.getItemOrNullObject("gone");
    await context.sync();
    return [
      bindings.items.map(({ id, type }) => `${id} ${type}`),
      [area.address, table.name, valueOf(text), selected.address, none.isNullObject],
    ];
  });
  expect(seen).toEqual([
    ["area Range", "table Table", "text Text", "name Range", "selection Range"],
    ["Sheet1!D5:E6", "Sales", "London", "Sheet1!G7", true],
  ]);
});

test("a binding follows its cells; the same id replaces it; deleted it is gone", async () => {
  const seen = await host.on(async (sheet, context) => {
    const { bindings } = context.workbook;
    bindings.add("Sheet1!D2", "Range", "x");
    bindings.add("Sheet1!D3", "Range", "x");
    sheet.getRange("2:2").insert("Down");
    const range = bindings.getItem("x").getRange().load("address");
    const before = bindings.getCount();
    await context.sync();
    bindings.getItem("x").delete();
    const after = bindings.getCount();
    await context.sync();
    return [range.address, valueOf(before), valueOf(after)];
  });
  expect(seen).toEqual(["Sheet1!D4", 1, 0]);
});

type Bindings = Excel.BindingCollection;

test.each<[what: string, act: (bindings: Bindings) => void, error: [string, string]]>([
  ["no such id", (b) => void b.getItem("gone"), ["ItemNotFound", "BindingCollection.getItem"]],
  [
    "no such position",
    (b) => void b.getItemAt(3),
    ["InvalidArgument", "BindingCollection.getItemAt"],
  ],
  [
    "no table there",
    (b) => void b.add("Sheet1!H1:H2", "Table", "t"),
    ["InvalidArgument", "BindingCollection.add"],
  ],
  [
    "a text of several cells",
    (b) => void b.add("Sheet1!H1:H2", "Text", "t"),
    ["InvalidArgument", "BindingCollection.add"],
  ],
  [
    "no such name",
    (b) => void b.addFromNamedItem("None", "Range", "t"),
    ["ItemNotFound", "BindingCollection.addFromNamedItem"],
  ],
  [
    "a range asked for its text",
    (b) => void b.add("Sheet1!H1", "Range", "t").getText(),
    ["InvalidOperation", "Binding.getText"],
  ],
  [
    "a range asked for its table",
    (b) => void b.add("Sheet1!H1", "Range", "t").getTable(),
    ["InvalidOperation", "Binding.getTable"],
  ],
  [
    "a text asked for its range",
    (b) => void b.add("Sheet1!H1", "Text", "t").getRange(),
    ["InvalidOperation", "Binding.getRange"],
  ],
])("refused: %s", async (_what, act, error) => {
  expect(await host.refusal((_sheet, context) => act(context.workbook.bindings))).toEqual(error);
});

test("changes and selections within a binding are told", async () => {
  const heard: unknown[] = [];
  await host.on(async (sheet, context) => {
    const binding = context.workbook.bindings.add("Sheet1!D2:F9", "Range", "b");
    await context.sync();
    binding.onDataChanged.add((args) => {
      heard.push(["data", args.binding.id]);
      return Promise.resolve();
    });
    binding.onSelectionChanged.add(({ startRow, startColumn, rowCount, columnCount }) => {
      heard.push(["selection", startRow, startColumn, rowCount, columnCount]);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("E3").values = [[1]];
    sheet.getRange("A9").values = [[1]];
    sheet.getRange("E4:Z5").select();
    sheet.getRange("A1").select();
    await context.sync();
  });
  await eventsArrive();
  expect(heard).toEqual([
    ["data", "b"],
    ["selection", 2, 1, 2, 2],
  ]);
});

// A published sample keeps a grand total by the bindings of cells that hold sums.
test("a formula in a binding that is calculated anew is a change, though nobody reads it", async () => {
  const heard = new Set<string>();
  await host.on(async (sheet, context) => {
    sheet.getRange("A1:A2").formulas = [[1], ["=A1*2"]];
    for (const address of ["Sheet1!A2", "Sheet1!B9"])
      context.workbook.bindings
        .add(address, "Range", address)
        .onDataChanged.add(({ binding }) => Promise.resolve(void heard.add(binding.id)));
    await context.sync();
    sheet.getRange("A1").values = [[5]];
    await context.sync();
  });
  // The grid calculates by a timer of its own.
  for (let wait = 0; wait < 400 && heard.size === 0; wait += 1) await eventsArrive();
  expect([...heard]).toEqual(["Sheet1!A2"]);
});
