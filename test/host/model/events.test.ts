import { eventsArrive, startHost, type TestHost } from "./startHost";

let host: TestHost;
beforeEach(() => {
  host = startHost();
});

type Seen = Record<string, unknown>[];

/** Registers handlers, then acts, then answers what they were told. */
async function told(
  listen: (
    sheet: Excel.Worksheet,
    context: Excel.RequestContext,
    hear: (args: object) => Promise<void>,
  ) => void,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<Seen> {
  const seen: Seen = [];
  const hear = (args: object): Promise<void> => {
    seen.push({ ...args });
    return Promise.resolve();
  };
  await host.on(async (sheet, context) => {
    listen(sheet, context, hear);
    await context.sync();
    act(sheet, context);
    await context.sync();
  });
  await eventsArrive();
  return seen;
}

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
describe("onChanged", () => {
  test("one cell comes with its values before and after", async () => {
    const [event] = await told(
      (sheet, _context, hear) => void sheet.onChanged.add(hear),
      (sheet) => void (sheet.getRange("B2").values = [["八家"]]),
    );
    expect(event).toMatchObject({
      address: "B2",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "ThisLocalAddin",
      type: "WorksheetChanged",
      details: {
        valueBefore: "",
        valueAfter: "八家",
        valueTypeBefore: "Empty",
        valueTypeAfter: "String",
      },
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void, string, string]>([
    [
      "several cells",
      (sheet) =>
        void (sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ]),
      "A1:B2",
      "RangeEdited",
    ],
    ["a row inserted", (sheet) => void sheet.getRange("3:4").insert("Down"), "3:4", "RowInserted"],
    ["a row deleted", (sheet) => sheet.getRange("3:3").delete("Up"), "3:3", "RowDeleted"],
    [
      "a column inserted",
      (sheet) => void sheet.getRange("B:B").insert("Right"),
      "B:B",
      "ColumnInserted",
    ],
    ["a column deleted", (sheet) => sheet.getRange("B:C").delete("Left"), "B:C", "ColumnDeleted"],
    ["cells inserted", (sheet) => void sheet.getRange("B2").insert("Down"), "B2", "CellInserted"],
    ["cells deleted", (sheet) => sheet.getRange("B2").delete("Up"), "B2", "CellDeleted"],
    [
      "contents cleared",
      (sheet) => sheet.getRange("B2:C3").clear("Contents"),
      "B2:C3",
      "RangeEdited",
    ],
  ])("%s", async (_what, act, address, changeType) => {
    const events = await told((sheet, _context, hear) => void sheet.onChanged.add(hear), act);
    expect(events.map((event) => [event["address"], event["changeType"]])).toEqual([
      [address, changeType],
    ]);
  });

  test("a format is no change, and the formulas that follow one are not told apart", async () => {
    const events = await told(
      (sheet, _context, hear) => void sheet.onChanged.add(hear),
      (sheet) => {
        sheet.getRange("A1").format.font.bold = true;
        sheet.getRange("B1").formulas = [["=A1+1"]];
        sheet.getRange("A1").values = [[1]];
      },
    );
    expect(events.map((event) => event["address"])).toEqual(["B1", "A1"]);
  });

  test("the collection hears of every sheet", async () => {
    const events = await told(
      (_sheet, context, hear) => void context.workbook.worksheets.onChanged.add(hear),
      (sheet, context) => {
        sheet.getRange("A1").values = [[1]];
        context.workbook.worksheets.add("B").getRange("A1").values = [[2]];
      },
    );
    expect(new Set(events.map((event) => event["worksheetId"])).size).toBe(2);
  });

  test("a person's typing at the grid", async () => {
    const [event] = await told(
      (sheet, _context, hear) => void sheet.onChanged.add(hear),
      () => {
        const { engine, activeSheet } = host.workbook.$book;
        const injector = engine.univer.__getInjector();
        const commands = injector.get(engine.modules.core.ICommandService);
        commands.syncExecuteCommand("sheet.mutation.set-range-values", {
          unitId: engine.unitId,
          subUnitId: activeSheet.id,
          cellValue: { 4: { 6: { v: 97, t: 2 } } },
        });
      },
    );
    expect(event).toMatchObject({
      address: "G5",
      triggerSource: "Unknown",
      details: { valueBefore: "", valueAfter: 97 },
    });
  });

  test.each<"getRange" | "getRangeOrNullObject">(["getRange", "getRangeOrNullObject"])(
    "args.%s finds the cells again",
    async (get) => {
      const addresses: string[] = [];
      await host.on(async (sheet, context) => {
        sheet.onChanged.add(async (args) => {
          const range = args[get](context).load("address");
          await context.sync();
          addresses.push(range.address);
        });
        await context.sync();
        sheet.getRange("C3:D4").values = [
          [1, 2],
          [3, 4],
        ];
        await context.sync();
        await eventsArrive();
        await eventsArrive();
      });
      expect(addresses).toEqual(["Sheet1!C3:D4"]);
    },
  );

  test("after remove() nothing is heard", async () => {
    const seen: unknown[] = [];
    await host.on(async (sheet, context) => {
      const handler = sheet.onChanged.add((args) => Promise.resolve(void seen.push(args.address)));
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      await eventsArrive();
      handler.remove();
      await context.sync();
      sheet.getRange("A1").values = [[2]];
      await context.sync();
      await eventsArrive();
    });
    expect(seen).toEqual(["A1"]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.runtime
  test("runtime.enableEvents switches them off and on", async () => {
    const events = await told(
      (sheet, context, hear) => {
        sheet.onChanged.add(hear);
        context.runtime.enableEvents = false;
      },
      (sheet, context) => {
        sheet.getRange("A1").values = [[1]];
        context.runtime.enableEvents = true;
        sheet.getRange("A2").values = [[2]];
      },
    );
    expect(events.map((event) => event["address"])).toEqual(["A2"]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.tablechangedeventargs
test("a table hears of changes within it, and the collection of new tables", async () => {
  const events = await told(
    (sheet, context, hear) => {
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      sheet.tables.add("A1:B2", true).onChanged.add(hear);
      context.workbook.tables.onAdded.add(hear);
    },
    (sheet) => {
      sheet.getRange("B2").values = [[5]];
      sheet.getRange("F9").values = [[6]];
      sheet.getRange("H1").values = [["x"]];
      sheet.tables.add("H1:H2", true);
    },
  );
  expect(events.map((event) => [event["type"], event["address"]])).toEqual([
    ["TableChanged", "B2"],
    ["TableAdded", undefined],
  ]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-onselectionchanged-member
test("selection of the sheet, of the workbook's sheets and of a table", async () => {
  const events = await told(
    (sheet, _context, hear) => {
      sheet.tables.add("A1:B2", true).onSelectionChanged.add(hear);
      sheet.onSelectionChanged.add(hear);
    },
    (sheet) => {
      sheet.getRange("B2").select();
      sheet.getRange("D4:E5").select();
    },
  );
  const heard = events.map((event) => [event["type"], event["address"], event["isInsideTable"]]);
  expect(heard).toEqual(
    expect.arrayContaining([
      ["WorksheetSelectionChanged", "B2", undefined],
      ["TableSelectionChanged", "B2", true],
      ["WorksheetSelectionChanged", "D4:E5", undefined],
      ["TableSelectionChanged", "", false],
    ]),
  );
  expect(heard).toHaveLength(4);
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection
test("a sheet that is added, shown and deleted: its events come in order", async () => {
  const events = await told(
    (_sheet, context, hear) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(hear);
      worksheets.onActivated.add(hear);
      worksheets.onDeactivated.add(hear);
      worksheets.onDeleted.add(hear);
    },
    (_sheet, context) => {
      const added = context.workbook.worksheets.add("B");
      added.activate();
      added.delete();
    },
  );
  expect(events.map((event) => event["type"])).toEqual([
    "WorksheetAdded",
    "WorksheetDeactivated",
    "WorksheetActivated",
    "WorksheetDeactivated",
    "WorksheetActivated",
    "WorksheetDeleted",
  ]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetformatchangedeventargs
test("formats of one range are told once for a batch", async () => {
  const events = await told(
    (sheet, _context, hear) => void sheet.onFormatChanged.add(hear),
    (sheet) => {
      const range = sheet.getRange("A1:B2");
      range.format.font.bold = true;
      range.format.fill.color = "yellow";
      sheet.getRange("C3").format.font.italic = true;
    },
  );
  expect(events.map((event) => event["address"])).toEqual(["A1:B2", "C3"]);
});
