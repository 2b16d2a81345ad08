import { openHeadlessWorkbook } from "../../../src/host/model/headless/openHeadlessWorkbook";
import { hostModelOf } from "../../../src/host/model/hostModel";
import { RichApiHost } from "../../../src/host/protocol/richApiHost";
import type { ResponseBody } from "../../../src/host/protocol/wire";
import { eventsArrive, startHost, type TestHost, valueOf } from "../model/startHost";

// How the client library really speaks: each test is one thing it does that a host gets wrong easily.

let host: TestHost;
beforeEach(() => {
  host = startHost();
});

describe("a batch", () => {
  // https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model: queued, sent, answered
  const paths = {
    1: { Id: 1, ObjectPathType: 1, Name: "" },
    3: { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    5: method(5, "GetActiveWorksheet", 3),
    7: method(7, "GetRange", 5, "A1:B2"),
  };

  test("is answered action by action, to the letter", async () => {
    const steps = [
      instantiate(1, 1),
      instantiate(2, 3),
      instantiate(3, 5),
      instantiate(4, 7),
      call(5, "_KeepReference", 7),
      instantiate(6, 7),
      // prettier-ignore
      set(7, "Values", 7, [[1, 2], [3, 4]]),
      query(8, 7, "values", "address"),
    ];
    const id = host.workbook.$book.activeSheet.id;
    const _ReferenceId = "ref:1";
    expect(await raw(steps, paths)).toEqual({
      Results: [
        { ActionId: 1, Value: {} },
        { ActionId: 2, Value: {} },
        { ActionId: 3, Value: { Id: id } },
        { ActionId: 4, Value: {} },
        { ActionId: 5, Value: _ReferenceId },
        { ActionId: 6, Value: { _ReferenceId } },
        // prettier-ignore
        { ActionId: 8, Value: { _ReferenceId, Values: [[1, 2], [3, 4]], Address: "Sheet1!A1:B2" } },
      ],
      TraceIds: [],
    });
  });

  test("makes the object of a path at the path's first action, and once", async () => {
    const answer = await raw(
      [
        instantiate(1, 3),
        query(2, 3, "items/name"),
        instantiate(3, 8),
        set(4, "Name", 8, "二"),
        query(5, 8, "name"),
        query(6, 3, "items/name"),
      ],
      { ...paths, 8: method(8, "Add", 3, "一") },
    );
    const names = [1, 4].map((index) => answer.Results[index]?.Value as { _Items: object[] });
    expect(names.map(({ _Items }) => _Items)).toMatchObject([
      [{ Name: "Sheet1" }],
      [{ Name: "Sheet1" }, { Name: "二" }],
    ]);
    expect(answer.Error).toBeUndefined();
  });

  test("items carry the ids by which they are found again; what has a key instead answers it as _Id", async () => {
    await host.on(async (_sheet, { workbook }) => {
      workbook.worksheets.add("二");
      workbook.settings.add("k", 1);
      await workbook.context.sync();
    });
    const answer = await raw([query(1, 3, "name"), query(2, 9, "value")], {
      ...paths,
      9: { Id: 9, ObjectPathType: 4, Name: "Settings", ParentObjectPathId: 1 },
    });
    const [first, second] = host.workbook.$book.sheets;
    expect(answer.Results.map(({ Value }) => Value)).toEqual([
      {
        _Items: [
          { Id: first?.id, Name: "Sheet1" },
          { Id: second?.id, Name: "二" },
        ],
      },
      { _Items: [{ _Id: "k", Value: 1 }] },
    ]);
  });

  test("a null object answers null, and comes as a null path in later batches", async () => {
    const none = method(8, "GetItemOrNullObject", 3, "无");
    const below = method(9, "GetRange", 8, "A1");
    const answer = await raw([instantiate(1, 8), instantiate(2, 9), query(3, 9, "values")], {
      ...paths,
      8: none,
      9: below,
    });
    expect(answer.Results.map(({ Value }) => Value)).toEqual([null, null, null]);
    const seen = await host.on(async (_sheet, context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("无").load("name");
      await context.sync();
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(seen).toEqual([true, true]);
    const types = Object.values(
      (host.bodies.at(-1) as { ObjectPaths: Record<string, { ObjectPathType: number }> })
        .ObjectPaths,
    ).map(({ ObjectPathType }) => ObjectPathType);
    expect(types).toContain(7);
  });

  // Sent only where sets are announced that this host does not announce.
  test.each([
    ["a recursive query", 6],
    ["a query as JSON", 7],
    ["a check that nothing changed", 8],
  ])("%s is refused", async (_what, ActionType) => {
    const answer = await raw([{ Id: 1, ActionType, Name: "", ObjectPathId: 1 }], paths);
    expect(answer.Error).toMatchObject({ Code: "UnsupportedOperation", ActionIndex: 0 });
  });
});

describe("identity", () => {
  test("a sheet that was added is not added again in the next batch", async () => {
    const count = await host.on(async (_sheet, context) => {
      const added = context.workbook.worksheets.add("一");
      await context.sync();
      added.getRange("A1").values = [[1]];
      added.name = "二";
      await context.sync();
      const total = context.workbook.worksheets.getCount();
      await context.sync();
      return valueOf(total);
    });
    expect(count).toBe(2);
  });

  test.each<
    [
      string,
      (sheet: Excel.Worksheet, context: Excel.RequestContext) => { load(what: string): object },
    ]
  >([
    ["table", (sheet) => sheet.tables.add("A1:B2", true)],
    ["chart", (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B2"))],
    ["name", (sheet, context) => context.workbook.names.add("一", sheet.getRange("A1"))],
    ["setting", (_sheet, context) => context.workbook.settings.add("k", 1)],
    ["conditional format", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
    ["comment", (_sheet, context) => context.workbook.comments.add("Sheet1!A1", "x")],
    ["custom XML part", (_sheet, context) => context.workbook.customXmlParts.add("<a/>")],
    ["shape", (sheet) => sheet.shapes.addTextBox("x")],
    ["binding", (_sheet, context) => context.workbook.bindings.add("Sheet1!A1", "Range", "b")],
  ])("a %s keeps its identity over batches", async (_kind, add) => {
    await host.on(async (sheet, context) => {
      const added = add(sheet, context);
      await context.sync();
      added.load("");
      await context.sync();
      added.load("");
      await context.sync();
    });
    const { $book } = host.workbook;
    const lists = [
      $book.tables,
      $book.charts,
      $book.names,
      $book.comments,
      $book.customXmlParts,
      $book.activeSheet.rules,
      $book.shapes,
      $book.bindings,
    ];
    expect(lists.reduce((sum, list) => sum + list.length, 0) + $book.settings.size).toBe(1);
  });

  test("selected ranges are new each time, so one can be released without the other", async () => {
    const seen = await host.on(async (_sheet, context) => {
      const first = context.workbook.getSelectedRange().load("address");
      const second = context.workbook.getSelectedRange().load("address");
      await context.sync();
      context.trackedObjects.remove(first);
      await context.sync();
      second.load("address");
      await context.sync();
      return second.address;
    });
    expect(seen).toBe("Sheet1!A1");
  });
});

describe("references", () => {
  test("are released when the run ends", async () => {
    await host.on(async (sheet, context) => {
      sheet.getRange("A1").load("address");
      sheet.getRange("B1").load("address");
      await context.sync();
      expect(host.host.dispatcher.references.size).toBe(2);
    });
    await eventsArrive();
    expect(host.host.dispatcher.references.size).toBe(0);
    expect(host.workbook.$book.kept.size).toBe(0);
  });

  test("each is kept and let go by itself, though the cells are the same", async () => {
    await host.on(async (sheet, context) => {
      const [first, second] = [sheet.getRange("A1"), sheet.getRange("A1")];
      await context.sync();
      context.trackedObjects.remove(first);
      await context.sync();
      expect(host.host.dispatcher.references.size).toBe(1);
      second.values = [[7]];
      await context.sync();
    });
    expect(host.workbook.$book.kept.size).toBeLessThanOrEqual(1);
  });

  test("tracked ones outlive their run, until they are released; others do not", async () => {
    const [tracked, other] = await host.on(async (sheet, context) => {
      const ranges = [sheet.getRange("A1"), sheet.getRange("B1")] as const;
      context.trackedObjects.add(ranges[0]);
      await context.sync();
      return ranges;
    });
    await eventsArrive();
    expect(host.host.dispatcher.references.size).toBe(1);
    tracked.load("address");
    await tracked.context.sync();
    expect(tracked.address).toBe("Sheet1!A1");
    tracked.untrack();
    await tracked.context.sync();
    expect(host.host.dispatcher.references.size).toBe(0);
    expect(() => other.load("address")).toThrow(/isn't working/);
  });

  test("an unknown one is InvalidObjectPath", async () => {
    const answer = await raw([{ Id: 1, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: {} }], {
      1: { Id: 1, ObjectPathType: 6, Name: "ref:99" },
    });
    expect(answer.Error).toMatchObject({ Code: "InvalidObjectPath", ActionIndex: 0 });
  });
});

describe("loading", () => {
  test("nested names, navigation names and nothing at all", async () => {
    const seen = await host.on(async (sheet, context) => {
      const range = sheet.getRange("A1").load("format/font/name,worksheet/name");
      const plain = sheet.freezePanes;
      const all = sheet.load();
      await context.sync();
      return [range.format.font.name, range.worksheet.name, all.name, plain.isNullObject];
    });
    expect(seen).toEqual(["Calibri", "Sheet1", "Sheet1", false]);
  });

  test("a star, and objects to expand", async () => {
    const seen = await host.on(async (sheet, context) => {
      sheet.load("*");
      const range = sheet.getRange("A1").load({ expand: "format/fill" });
      await context.sync();
      return [sheet.name, sheet.position, range.format.fill.color, range.format.fill.pattern];
    });
    expect(seen).toEqual(["Sheet1", 0, "#FFFFFF", "None"]);
  });

  test("$top and $skip of a collection", async () => {
    const names = await host.on(async (_sheet, context) => {
      const { worksheets } = context.workbook;
      ["B", "C", "D"].forEach((name) => worksheets.add(name));
      worksheets.load({ $top: 2, $skip: 1, name: true } as object);
      await context.sync();
      return worksheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(["B", "C"]);
  });

  test("a property of a collection beside those of its items", async () => {
    const seen = await host.on(async (sheet, context) => {
      sheet.tables.add("A1:B2", true);
      sheet.tables.load("count,items/name,items/columns/items/name");
      await context.sync();
      return [
        sheet.tables.count,
        sheet.tables.items.map((table) => table.columns.items.map((column) => column.name)),
      ];
    });
    expect(seen).toEqual([1, [["Column1", "Column2"]]]);
  });

  // Names that nothing has: samples load them to load nothing at all.
  test.each(["no-properties-needed", "$none", "index"])("%s loads nothing", async (name) => {
    const seen = await host.on(async (sheet, context) => {
      const range = sheet.getRange("A1").load(name);
      await context.sync();
      return range.toJSON();
    });
    expect(seen).toEqual({});
  });

  test("items come with their count", async () => {
    const seen = await host.on(async (sheet, context) => {
      const { borders } = sheet.getRange("A1").format;
      borders.load("items");
      await context.sync();
      return [borders.items.length, borders.count];
    });
    expect(seen).toEqual([8, 8]);
  });

  test("a property whose name on the wire is its own", async () => {
    const seen = await host.on(async (sheet, context) => {
      const line = sheet.shapes.addLine(0, 0, 10, 10, "Curve").line.load("connectorType");
      await context.sync();
      return line.connectorType;
    });
    expect(seen).toBe("Curve");
  });

  test("a method of a null object does nothing", async () => {
    const count = await host.on(async (_sheet, context) => {
      context.workbook.worksheets.getItemOrNullObject("无").delete();
      const total = context.workbook.worksheets.getCount();
      await context.sync();
      return valueOf(total);
    });
    expect(count).toBe(1);
  });

  test("below a null object everything is null, and setting is an error", async () => {
    const isNull = await host.on(async (_sheet, context) => {
      const range = context.workbook.worksheets
        .getItemOrNullObject("无")
        .getRange("A1")
        .load("address");
      await context.sync();
      return range.isNullObject;
    });
    expect(isNull).toBe(true);
    const refused = await host.refusal((_sheet, context) => {
      context.workbook.worksheets.getItemOrNullObject("无").name = "x";
    });
    expect(refused).toEqual(["InvalidObjectPath", "Name"]);
  });

  test("arrays are the caller's own: strict equality holds, errors are Errors", async () => {
    const values = await host.on(async (sheet, context) => {
      const range = sheet.getRange("A1:B1").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toStrictEqual([["", ""]]);
    await expect(
      host.on(
        (_sheet, context) =>
          context.workbook.worksheets.getItem("无").load("name") && context.sync(),
      ),
    ).rejects.toBeInstanceOf(Error);
  });
});

describe("arguments", () => {
  test("those that are left out at the end arrive as null", async () => {
    const seen = await host.on(async (sheet, context) => {
      const range = sheet.getUsedRangeOrNullObject().load("address");
      const corner = sheet.getRange().getCell(1, 1).load("address");
      await context.sync();
      return [range.isNullObject, corner.address];
    });
    expect(seen).toEqual([true, "Sheet1!B2"]);
  });

  test("objects come by their path, also within a plain object", async () => {
    const seen = await host.on(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("B1");
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("A1:A3") } };
      sheet.getRange("A1").getBoundingRect(sheet.getRange("B2")).values = [
        [1, 2],
        [3, 4],
      ];
      dataValidation.load("rule");
      const range = sheet.getRange("B2").load("values");
      await context.sync();
      return [dataValidation.rule.list?.source, range.values];
    });
    expect(seen).toEqual(["=Sheet1!$A$1:$A$3", [[4]]]);
  });

  test("null in an array of values leaves its cell", async () => {
    const seen = await host.on(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      range.values = [[null, 3]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(seen).toEqual([[1, 3]]);
  });

  // The client asks for what it holds by id, an author by name: of both, in any collection.
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => Named]>([
    ["sheets", (_sheet, { workbook }) => workbook.worksheets],
    ["tables", (sheet) => (sheet.tables.add("A1:B2", true), sheet.tables)],
    ["columns", (sheet) => sheet.tables.add("A1:B2", true).columns],
    ["charts", (sheet) => (sheet.charts.add("Line", sheet.getRange("A1:B2")), sheet.charts)],
    ["shapes", (sheet) => (sheet.shapes.addTextBox("x"), sheet.shapes)],
    ["pivot tables", (sheet) => (addPivot(sheet), sheet.pivotTables)],
  ])("%s are found by id and by name", async (_what, collection) => {
    const seen = await host.on(async (sheet, context) => {
      const all = collection(sheet, context);
      all.load("items/id,items/name");
      await context.sync();
      const [{ id, name } = { id: "", name: "" }] = all.items;
      const found = [id, name].map((key) => all.getItem(key).load("id,name"));
      await context.sync();
      return { wanted: [id, name], found: found.map((item) => [item.id, item.name]) };
    });
    expect(seen.found).toEqual([seen.wanted, seen.wanted]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.datetimedatavalidation
  test("a date arrives as ISO text", async () => {
    const seen = await host.on(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1");
      const formula1 = new Date(Date.UTC(2026, 11, 31)) as unknown as string;
      dataValidation.rule = { date: { formula1, operator: "LessThan" } };
      dataValidation.load("rule");
      await context.sync();
      return dataValidation.rule;
    });
    expect(seen).toEqual({ date: { formula1: "=46387", operator: "LessThan" } });
  });

  test("methods are found in whatever case the client writes them", async () => {
    const answer = await raw(
      [
        { Id: 1, ActionType: 1, Name: "", ObjectPathId: 1 },
        { Id: 2, ActionType: 1, Name: "", ObjectPathId: 2 },
        { Id: 3, ActionType: 3, Name: "GETCOUNT", ObjectPathId: 2, ArgumentInfo: {} },
      ],
      {
        1: { Id: 1, ObjectPathType: 1, Name: "" },
        2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      },
    );
    expect(answer.Results[2]?.Value).toBe(1);
  });
});

describe("errors", () => {
  test("name the member, the statement, and keep what was done before", async () => {
    const error = await host
      .on(async (sheet, context) => {
        sheet.getRange("A1").values = [[1]];
        context.workbook.worksheets.getItem("无").getRange("A1").values = [[2]];
        sheet.getRange("B1").values = [[3]];
        await context.sync();
      })
      .then(
        () => undefined,
        (reason: OfficeExtension.Error) => reason,
      );
    expect(error?.code).toBe("ItemNotFound");
    expect(error?.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
    expect(error?.debugInfo.statement).toContain("worksheets.getItem(...)");
    expect(error?.debugInfo.surroundingStatements?.join()).toContain("// >>>>>");
    const left = await host.on(async (sheet, context) => {
      const range = sheet.getRange("A1:B1").load("values");
      await context.sync();
      return range.values;
    });
    expect(left).toEqual([[1, ""]]);
  });

  test("a member this host lacks answers ApiNotFound by name, and is counted", async () => {
    const refused = await host.refusal((sheet) => void sheet.getRange("A1").getImage());
    expect(refused).toEqual(["ApiNotFound", "Range.getImage"]);
    expect([...host.host.dispatcher.coverage.missing]).toEqual([["Range.getImage", 1]]);
  });

  test("the message says so", async () => {
    await expect(
      host.on((sheet, context) => sheet.getRange("A1").getImage() && context.sync()),
    ).rejects.toThrow("Range.getImage is not implemented by this host");
  });

  test("host-only members cannot be reached from outside", async () => {
    const answer = await raw(
      [
        { Id: 1, ActionType: 1, Name: "", ObjectPathId: 1 },
        { Id: 2, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["$book"] } },
        { Id: 3, ActionType: 1, Name: "", ObjectPathId: 2 },
      ],
      {
        1: { Id: 1, ObjectPathType: 1, Name: "" },
        2: { Id: 2, ObjectPathType: 4, Name: "$book", ParentObjectPathId: 1 },
      },
    );
    expect(answer.Results[1]?.Value).toEqual({});
    expect(answer.Error).toMatchObject({
      Code: "ApiNotFound",
      Location: "Workbook.$book",
      ActionIndex: 2,
    });
  });

  test("what is no request is refused, not crashed upon", async () => {
    const answers: ResponseBody[] = [];
    await host.host.process({ nonsense: true }, 10, ({ body }) => void answers.push(body));
    expect(answers[0]?.Error?.Code).toBe("GeneralException");
  });
});

describe("writing much", () => {
  test("over 1,500 cells come in pieces, and all arrive", async () => {
    const rows = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 10 }, (_cell, column) => row * 10 + column),
    );
    const last = await host.on(async (sheet, context) => {
      sheet.getRange("A1:J400").values = rows;
      const range = sheet.getRange("J400").load("values");
      const size = sheet.getUsedRange(true).load("cellCount");
      await context.sync();
      return [range.values, size.cellCount];
    });
    expect(last).toEqual([[[3999]], 4000]);
    expect(host.host.dispatcher.coverage.used.get("Range._ValidateArraySize")).toBe(1);
  });

  test("each piece is told as a change of its own", async () => {
    const rows = Array.from({ length: 400 }, () => Array.from({ length: 10 }, () => 1));
    const told: string[] = [];
    await host.on(async (sheet, context) => {
      sheet.onChanged.add(({ address }) => Promise.resolve(void told.push(address)));
      await context.sync();
      sheet.getRange("A1:J400").values = rows;
      await context.sync();
    });
    await eventsArrive();
    expect(told).toEqual(["A1:J150", "A151:J300", "A301:J400"]);
  });

  test("pieces of another size than the range are refused", async () => {
    const rows = Array.from({ length: 399 }, () => Array.from({ length: 10 }, () => 1));
    const refused = await host.refusal((sheet) => void (sheet.getRange("A1:J400").values = rows));
    expect(refused[0]).toBe("InvalidArgument");
  });
});

describe("answers and events", () => {
  test("traces are answered twice, or no handler is installed", async () => {
    const answer = await raw([{ Id: 18, ActionType: 5, Name: "", ObjectPathId: 1 }], {
      1: { Id: 1, ObjectPathType: 1, Name: "" },
    });
    expect(answer).toEqual({ Results: [{ ActionId: 18, Value: null }], TraceIds: [18] });
  });

  test("events wait until the batch that caused them was answered", async () => {
    const order: string[] = [];
    const workbook = openHeadlessWorkbook();
    const gate = new RichApiHost(hostModelOf(workbook));
    gate.onEvent(({ type }) => void order.push(`event ${type}`));
    const body = {
      Actions: [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 2 }],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 3 },
        2: {
          Id: 2,
          ObjectPathType: 3,
          Name: "Add",
          ParentObjectPathId: 1,
          ArgumentInfo: { Arguments: ["B"] },
        },
        3: { Id: 3, ObjectPathType: 1, Name: "" },
      },
    };
    await gate.process(body, 10, () => void order.push("answer"));
    expect(order).toEqual(["answer", "event 13"]);
  });

  test("each event of a sheet goes to the sheet and to the workbook", async () => {
    const targets: string[] = [];
    host.host.onEvent(({ type, target }) => void (type === 10 && targets.push(target)));
    await host.on(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(targets).toEqual([host.workbook.$book.activeSheet.id, "Workbook"]);
  });

  test("an update of several properties in one action", async () => {
    const answer = await raw(
      [{ Id: 1, ActionType: 9, Name: "", ObjectPathId: 1, ObjectState: { IsDirty: true } }],
      {
        1: { Id: 1, ObjectPathType: 1, Name: "" },
      },
    );
    expect([answer.Error, host.workbook.isDirty]).toEqual([undefined, true]);
  });
});

type Item = { id: string | number; name: string };
type Named = {
  load(what: string): unknown;
  items: Item[];
  getItem(key: string | number): { load(what: string): Item };
};

function addPivot(sheet: Excel.Worksheet): void {
  sheet.getRange("A1:A2").values = [["单位"], ["卫健委"]];
  sheet.pivotTables.add("透视", sheet.getRange("A1:A2"), sheet.getRange("D1"));
}

function method(Id: number, Name: string, ParentObjectPathId: number, ...Arguments: unknown[]) {
  return { Id, ObjectPathType: 3, Name, ParentObjectPathId, ArgumentInfo: { Arguments } };
}
const instantiate = (Id: number, ObjectPathId: number) => ({
  Id,
  ActionType: 1,
  Name: "",
  ObjectPathId,
});
const query = (Id: number, ObjectPathId: number, ...Select: string[]) => ({
  Id,
  ActionType: 2,
  Name: "",
  ObjectPathId,
  QueryInfo: { Select },
});
const call = (Id: number, Name: string, ObjectPathId: number) => ({
  Id,
  ActionType: 3,
  Name,
  ObjectPathId,
  ArgumentInfo: { Arguments: [] },
});
const set = (Id: number, Name: string, ObjectPathId: number, value: unknown) => ({
  Id,
  ActionType: 4,
  Name,
  ObjectPathId,
  ArgumentInfo: { Arguments: [value] },
});

async function raw(Actions: object[], ObjectPaths: object): Promise<ResponseBody> {
  const answers: ResponseBody[] = [];
  await host.host.process({ Actions, ObjectPaths }, 10, ({ body }) => void answers.push(body));
  const [answer] = answers;
  if (!answer) throw new Error("no answer");
  return answer;
}
