import { openHeadlessWorkbook } from "../../../src/host/model/headless/openHeadlessWorkbook";
import { hostDocumentOf } from "../../../src/host/model/hostDocumentOf";
import { hostModelOf } from "../../../src/host/model/hostModel";
import type { Workbook } from "../../../src/host/model/workbook/workbook";
import { noFaults, type Faults } from "../../../src/host/protocol/faults";
import { Conversation } from "../../../src/host/protocol/frame/conversation";
import { frameName } from "../../../src/host/protocol/frame/startupInfo";

type Message = {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
  _errorCode: number;
  _responseType: number;
};

/** A page at the other end of the channel. */
class Page {
  readonly received: Message[] = [];
  readonly calls: unknown[][] = [];
  readonly faults: Faults = noFaults();
  readonly workbook: Workbook = openHeadlessWorkbook();
  readonly conversation: Conversation;
  #listener: (text: string) => void = () => undefined;
  #correlation = 0;

  constructor() {
    const note =
      (name: string) =>
      (...args: unknown[]) =>
        void this.calls.push([name, ...args]);
    this.conversation = new Conversation(
      {
        post: (text) => void this.received.push(JSON.parse(text) as Message),
        onMessage: (listener) => {
          this.#listener = listener;
          return () => void (this.#listener = () => undefined);
        },
      },
      hostModelOf(this.workbook),
      hostDocumentOf(this.workbook),
      {
        controlId: "pane",
        conversationId: "c1",
        locale: "zh-CN",
        addinName: "Test",
        appDomains: ["https://localhost:4101"],
        display: "pane",
        origin: "https://localhost:4100",
        faults: this.faults,
      },
      {
        openDialog: (options) => {
          this.calls.push(["openDialog", options]);
          return true;
        },
        closeDialog: note("closeDialog"),
        messageParent: note("messageParent"),
        messageChild: note("messageChild"),
        commandCompleted: note("commandCompleted"),
        visibility: note("visibility"),
        ribbon: note("ribbon"),
        focusLeft: note("focusLeft"),
        openWindow: note("openWindow"),
        ready: note("ready"),
      },
    );
  }

  /** Sends a message and answers the reply. */
  async send(
    actionName: string,
    data: unknown,
    actionType = 0,
    conversationId = "c1",
  ): Promise<Message | undefined> {
    const correlationId = ++this.#correlation;
    this.#listener(
      JSON.stringify({
        _messageType: 0,
        _actionName: actionName,
        _conversationId: conversationId,
        _correlationId: correlationId,
        _origin: "https://localhost:4101",
        _data: data,
        _actionType: actionType,
        _serializerVersion: 1,
      }),
    );
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    return this.received.find(
      (message) => message._correlationId === correlationId && message._responseType === 0,
    );
  }

  async method(dispatchId: number, rest: object = {}): Promise<unknown> {
    const data = { DdaMethod: { ControlId: "pane", Version: 1, DispatchId: dispatchId }, ...rest };
    return (await this.send("executeMethod", data))?._data;
  }

  async batch(
    Actions: object[],
    ObjectPaths: object,
    flags = 0,
  ): Promise<{ Data?: unknown[]; Error: number }> {
    const body = JSON.stringify({ AutoKeepReference: true, Actions, ObjectPaths });
    const data = [
      "IterativeExecutor",
      "POST",
      "ProcessQuery",
      ["SdkVersion", "officejs"],
      body,
      0,
      flags,
      "",
    ];
    return (await this.method(93, { ArrayData: data })) as { Data?: unknown[]; Error: number };
  }

  register(event: string, data: unknown = { controlId: "pane" }): Promise<Message | undefined> {
    return this.send(event, data, 1);
  }

  events(name: string): unknown[] {
    return this.received
      .filter((message) => message._actionName === name && message._responseType === 1)
      .map((message) => message._data);
  }
}

let page: Page;
beforeEach(() => {
  page = new Page();
});

const service = (name: string, method: string, ...args: unknown[]): [object[], object] => [
  [
    { Id: 1, ActionType: 1, Name: "", ObjectPathId: 1 },
    { Id: 2, ActionType: 3, Name: method, ObjectPathId: 1, ArgumentInfo: { Arguments: args } },
  ],
  { 1: { Id: 1, ObjectPathType: 2, Name: name } },
];

describe("start", () => {
  test("the frame's name has everything the library looks for", () => {
    const name = frameName({
      conversationId: "c1",
      controlId: "pane",
      hostOrigin: "https://localhost:4100",
      locale: "zh-CN",
      sharedRuntime: true,
    });
    expect(JSON.parse(name)).toEqual({
      baseFrameName: "frame-c1",
      hostInfo: "Excel$Web$16.01$zh-CN$c1$$disableLogging$1",
      xdmInfo: "c1|pane|https://localhost:4100",
      serializerVersion: "1",
    });
  });

  test("a dialog says so in field 5", () => {
    const name = frameName({
      conversationId: "d",
      controlId: "dlg",
      hostOrigin: "https://h",
      locale: "en-US",
      dialog: true,
    });
    expect(JSON.parse(name)).toMatchObject({
      hostInfo: "Excel$Web$16.01$en-US$d$isDialog$disableLogging$0",
    });
  });

  test("the app context has the nine fields without which nothing starts", async () => {
    page.workbook.$book.documentSettings.set("k", '"v"');
    const context = (await page.send("ContextActivationManager_getAppContextAsync", "pane"))
      ?._data as Record<string, unknown>;
    expect(context).toMatchObject({
      _id: "pane",
      _appName: 16,
      _appVersion: "16.0",
      _appUILocale: "zh-CN",
      _dataLocale: "zh-CN",
      _docUrl: "https://localhost/Book1.xlsx",
      _clientMode: 1,
      _settings: [["k", '"v"']],
      _reason: "documentOpened",
      _initialDisplayMode: 2,
    });
  });

  test("requirement versions are texts, ExcelApi no more than 1.15, and nothing that changes the wire", async () => {
    const context = (await page.send("ContextActivationManager_getAppContextAsync", "pane"))?._data;
    const matrix = JSON.parse(
      (context as { _requirementMatrix: string })._requirementMatrix,
    ) as Record<string, unknown>;
    expect(matrix["ExcelApi"]).toBe("1.15");
    expect(Object.values(matrix).every((version) => typeof version === "string")).toBe(true);
    expect(Object.keys(matrix)).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/RichApiRuntime|ExcelApiUndo|DelayForCellEdit/),
      ]),
    );
  });

  test("AddinInternalService answers, or the pane has an unhandled rejection", async () => {
    const answer = await page.batch(
      ...service("Microsoft.InternalService.AddinInternalService", "NotifyActionHandlerReady"),
    );
    expect(JSON.parse(String(answer.Data?.[2]))).toEqual({
      Results: [
        { ActionId: 1, Value: {} },
        { ActionId: 2, Value: null },
      ],
      TraceIds: [],
    });
    expect(page.calls).toEqual([["ready"]]);
  });
});

describe("messages", () => {
  test("other conversations, answers and noise are not for us", async () => {
    expect(await page.send("executeMethod", {}, 0, "another")).toBeUndefined();
    expect(page.received).toEqual([]);
  });

  test("an unknown message is answered with an error, an unknown method as not supported", async () => {
    expect((await page.send("SomethingElse", null))?._errorCode).toBe(-2);
    expect(await page.method(9999)).toEqual({ Version: 1, Error: 5001 });
  });

  test("a batch", async () => {
    const answer = await page.batch(
      [{ Id: 1, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["name"] } }],
      {
        1: { Id: 1, ObjectPathType: 1, Name: "" },
      },
    );
    expect([answer.Error, answer.Data?.[0], JSON.parse(String(answer.Data?.[2]))]).toEqual([
      0,
      200,
      { Results: [{ ActionId: 1, Value: { Name: "Book1.xlsx" } }], TraceIds: [] },
    ]);
  });

  test.each<[string, (faults: Faults) => void, number]>([
    ["cell-edit mode", (faults) => void (faults.cellEditMode = true), 5004],
    ["a request too large", (faults) => void (faults.maxRequestBytes = 1), 5103],
    ["an answer too large", (faults) => void (faults.maxResponseBytes = 1), 5104],
  ])("%s is an error of the method", async (_what, arm, error) => {
    arm(page.faults);
    expect(await page.batch([], {})).toEqual({ Version: 1, Error: error });
  });

  test("keys that leave the pane, and windows that were refused", async () => {
    await page.send("ContextActivationManager_notifyHost", ["pane", 13, null]);
    await page.send("ContextActivationManager_notifyHost", ["pane", 23, "telemetry"]);
    await page.send("ContextActivationManager_openWindowInHost", {
      strUrl: "https://example.invalid/",
    });
    expect(page.calls).toEqual([
      ["focusLeft", 13],
      ["openWindow", "https://example.invalid/"],
    ]);
  });
});

describe("the older API", () => {
  test("settings are pairs when saved, and names with values when refreshed", async () => {
    expect(
      await page.method(76, {
        DdaSettingsMethod: { OverwriteIfStale: true, Properties: [["k", "1"]] },
      }),
    ).toEqual({
      Version: 1,
      Error: 0,
    });
    expect(await page.method(75)).toEqual({
      Version: 1,
      Error: 0,
      Properties: { Settings: [{ Name: "k", Value: "1" }] },
    });
  });

  test("selected data, both ways, and going to a name", async () => {
    await page.method(65, { DdaSetBindingData: { CoerceType: "matrix", Data: [[1, "二"]] } });
    const { $book } = page.workbook;
    $book.select(
      { sheetId: $book.activeSheet.id, areas: [{ row: 0, column: 0, rows: 1, columns: 2 }] },
      true,
    );
    expect(await page.method(64, { DdaGetBindingData: {} })).toEqual({
      Version: 1,
      Error: 0,
      Data: [[1, "二"]],
    });
    expect(
      await page.method(82, { DdaGoToByIdMethod: { Id: "C3", GoToType: "namedItem" } }),
    ).toEqual({ Version: 1, Error: 0 });
    expect($book.selection.areas).toEqual([{ row: 2, column: 2, rows: 1, columns: 1 }]);
    expect(await page.method(82, { DdaGoToByIdMethod: { Id: "没有" } })).toEqual({
      Version: 1,
      Error: 1003,
    });
  });

  test("the file's address is positional", async () => {
    expect(await page.method(86)).toEqual({
      Version: 1,
      Error: 0,
      0: { 1: "https://localhost/Book1.xlsx" },
    });
  });
});

describe("the file in slices", () => {
  const open = (fileType: number): Promise<unknown> => page.method(77, { 0: fileType, 1: 1000 });

  test("of an .xlsx, until it is closed", async () => {
    page.workbook.$book.writeFile = () => Promise.resolve(new Uint8Array(1500).fill(7));
    expect(await open(1)).toEqual({ Version: 1, Error: 0, 0: 1, 1: 1500 });
    expect(await page.method(80, { 2: 1, 3: 1 })).toEqual({
      Version: 1,
      Error: 0,
      0: Array<number>(500).fill(7),
      1: 500,
    });
    expect(await page.method(81, { 2: 1 })).toEqual({ Version: 1, Error: 0 });
    expect(await page.method(80, { 2: 1, 3: 0 })).toEqual({ Version: 1, Error: 5001 });
  });

  test("of another kind is not supported", async () => {
    expect(await open(0)).toEqual({ Version: 1, Error: 5001 });
  });
});

describe("the bindings of the older API", () => {
  const binding = (rest: object): object => ({ DdaBindingsMethod: { BindingId: "b", ...rest } });
  const described = { Name: "b", BindingType: 3, RowCount: 1, ColCount: 2, HasHeaders: false };
  const named = { ItemName: "Sheet1!A1:B1", BindingType: 3 };

  test("are made from a name, found, listed and released", async () => {
    const answer = { Version: 1, Error: 0, Bindings: [described] };
    expect(await page.method(78, binding(named))).toEqual(answer);
    expect(await page.method(68, binding({}))).toEqual(answer);
    expect(await page.method(74)).toEqual(answer);
    expect(await page.method(69, binding({}))).toEqual({ Version: 1, Error: 0 });
    expect(await page.method(68, binding({}))).toEqual({ Version: 1, Error: 3002 });
  });

  test("are not made from a name that nothing has", async () => {
    const answer = await page.method(78, binding({ ...named, ItemName: "nowhere" }));
    expect(answer).toEqual({ Version: 1, Error: 3000 });
  });

  test("read and write their cells, and say that they changed", async () => {
    await page.method(78, binding(named));
    await page.register("b_bindingDataChanged");
    const Data = [[1, "二"]];
    expect(
      await page.method(71, { DdaSetBindingData: { BindingId: "b", CoerceType: 3, Data } }),
    ).toEqual({ Version: 1, Error: 0 });
    expect(await page.method(70, { DdaGetBindingData: { BindingId: "b" } })).toEqual({
      Version: 1,
      Error: 0,
      Data,
    });
    expect(page.events("b_bindingDataChanged")).toHaveLength(1);
  });
});

describe("events", () => {
  test("are pushed once the page has registered, as JSON text in an entry", async () => {
    page.workbook.$book.feed.fire(10, ["Workbook"], { address: "A1" });
    await page.register("richApiMessage");
    page.workbook.$book.feed.fire(10, ["Workbook"], { address: "B2", source: "Remote" });
    expect(page.events("richApiMessage")).toEqual([
      { ArrayData: [[65536, 10, "Workbook", '{"address":"B2","source":"Remote"}', "", true]] },
    ]);
  });

  test("selection has an event of its own, until it is unregistered", async () => {
    await page.register("documentSelectionChanged");
    const { $book } = page.workbook;
    const select = (row: number): void =>
      $book.select(
        { sheetId: $book.activeSheet.id, areas: [{ row, column: 0, rows: 1, columns: 1 }] },
        true,
      );
    select(3);
    await page.send("documentSelectionChanged", null, 2);
    select(5);
    expect(page.events("documentSelectionChanged")).toEqual([{}]);
  });

  test("a command is invoked by name and completes by id", async () => {
    await page.register("appCommandInvoked");
    const id = page.conversation.invokeCommand("checkTargets", "BtnCheck");
    expect(page.events("appCommandInvoked")).toEqual([
      { 0: id, 1: "checkTargets", 2: '{"source":{"id":"BtnCheck"}}' },
    ]);
    await page.method(94, { 0: id, 1: 0, 2: '{"completedContext":null}' });
    expect(page.calls).toEqual([["commandCompleted", id, { completedContext: null }]]);
  });

  test("an action of the shared runtime", async () => {
    await page.register("richApiMessage");
    page.conversation.invokeAction("refresh", { n: 1 });
    expect(page.events("richApiMessage")).toEqual([
      { ArrayData: [[2, 1000, "", '["refresh","{\\"n\\":1}"]', "", false]] },
    ]);
  });

  test("showing and hiding the pane", async () => {
    await page.register("richApiMessage");
    await page.batch(
      ...service("Microsoft.AppRuntime.AppRuntimeService", "SetAppRuntimeState", "Background"),
    );
    expect(page.calls).toEqual([["visibility", false]]);
    expect(page.events("richApiMessage")).toEqual([
      { ArrayData: [[65536, 65539, "", '{"visibility":"Hidden"}', "", false]] },
    ]);
  });

  test("the ribbon", async () => {
    await page.batch(
      ...service("Microsoft.DynamicRibbon.DynamicRibbon", "ExecuteRequestUpdate", '{"tabs":[]}'),
    );
    expect(page.calls).toEqual([["ribbon", "update", { tabs: [] }]]);
  });
});

describe("dialogs in a frame", () => {
  const target = JSON.stringify({
    url: "https://localhost:4101/dialog.html",
    width: 30,
    height: 40,
  });

  test("open, talk and close", async () => {
    const opened = await page.register("dialogMessageReceived", {
      controlId: "pane",
      targetId: target,
    });
    expect(opened?._data).toEqual({ Error: 0 });
    page.conversation.fromDialog("hello", "https://localhost:4101");
    await page.method(145, { messageContent: "ping", targetOrigin: "*" });
    page.conversation.dialogClosed();
    await page.send("dialogMessageReceived", null, 2);
    expect(page.events("dialogMessageReceived")).toEqual([
      { messageType: 0, messageContent: "hello", messageOrigin: "https://localhost:4101" },
      { messageType: 12006 },
    ]);
    expect(page.calls).toEqual([
      ["openDialog", { url: "https://localhost:4101/dialog.html", width: 30, height: 40 }],
      ["messageChild", "ping"],
      ["closeDialog"],
    ]);
  });

  test("a dialog sends to its parent and hears from it", async () => {
    await page.register("dialogParentMessageReceived");
    page.conversation.fromParent("ping", "https://localhost:4101");
    await page.method(144, { messageToParent: "echo ping", targetOrigin: "*" });
    expect(page.events("dialogParentMessageReceived")).toEqual([
      { messageType: 0, messageContent: "ping", messageOrigin: "https://localhost:4101" },
    ]);
    expect(page.calls).toEqual([["messageParent", "echo ping"]]);
  });

  test("one that is not described is refused", async () => {
    const opened = await page.register("dialogMessageReceived", {
      controlId: "pane",
      targetId: "no JSON",
    });
    expect(opened?._data).toEqual({ Error: 12007 });
  });
});

test("after dispose() nothing is answered", async () => {
  page.conversation.dispose();
  expect(await page.send("ContextActivationManager_getAppContextAsync", "pane")).toBeUndefined();
});
