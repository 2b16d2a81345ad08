import { writeXlsx } from "hucre";
import { eventsArrive, startHost, type TestHost, valueOf } from "./startHost";

let host: TestHost;
beforeEach(() => (host = startHost()));

/** https://learn.microsoft.com/javascript/api/excel/excel.builtinstyle */
describe("cell styles", () => {
  test.each([
    ["Heading1", "Heading 1", "#FFFFFF"],
    ["Accent1_20", "20% - Accent1", "#D9E1F2"],
    ["Accent6", "Accent6", "#70AD47"],
    ["WholeComma", "Comma [0]", "#FFFFFF"],
    ["HlinkTrav", "Followed Hyperlink", "#FFFFFF"],
    ["20% - Accent3", "20% - Accent3", "#EDEDED"],
  ])("%s", async (given, name, fill) => {
    const seen = await host.on(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.style = given;
      range.load("style,format/fill/color");
      await context.sync();
      return [range.style, range.format.fill.color];
    });
    expect(seen).toEqual([name, fill]);
  });

  test("a style of one's own has borders and says what it covers", async () => {
    const seen = await host.on(async (sheet, context) => {
      context.workbook.styles.add("Boxed");
      const style = context.workbook.styles.getItem("Boxed");
      style.borders.getItem("EdgeBottom").style = "Double";
      style.borders.getItem("EdgeBottom").color = "red";
      style.includeBorder = true;
      style.includeFont = false;
      sheet.getRange("A1").style = "Boxed";
      const border = sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style,color");
      style.load("includeBorder,includeFont,includeNumber,borders/items/sideIndex");
      await context.sync();
      const sides = style.borders.items.map(({ sideIndex }) => sideIndex);
      return [border.style, border.color, style.includeBorder, style.includeFont, sides.length];
    });
    expect(seen).toEqual(["Double", "#FF0000", true, false, 6]);
  });
});

/** https://learn.microsoft.com/javascript/api/excel/excel.tablestylecollection */
test.each<["tableStyles" | "pivotTableStyles" | "slicerStyles" | "timelineStyles", number, string]>(
  [
    ["tableStyles", 60, "TableStyleMedium2"],
    ["pivotTableStyles", 84, "PivotStyleLight16"],
    ["slicerStyles", 14, "SlicerStyleLight1"],
    ["timelineStyles", 12, "TimeSlicerStyleLight1"],
  ],
)("%s", async (kind, builtIn, fallback) => {
  const seen = await host.on(async (_sheet, context) => {
    const styles = context.workbook[kind] as Excel.TableStyleCollection;
    const count = styles.getCount();
    const first = styles.getDefault().load("name,readOnly");
    const own = styles.add("Own");
    const copy = own.duplicate().load("name,readOnly");
    styles.setDefault("Own");
    const changed = styles.getDefault().load("name");
    await context.sync();
    own.delete();
    const gone = styles.getItemOrNullObject("Own");
    const after = styles.getDefault().load("readOnly");
    await context.sync();
    return [
      [valueOf(count), first.name, first.readOnly],
      [copy.name, copy.readOnly, changed.name],
      [gone.isNullObject, after.readOnly],
    ];
  });
  expect(seen).toEqual([
    [builtIn, fallback, true],
    ["Own 2", false, "Own"],
    [true, true],
  ]);
});

test.each<
  [what: string, act: (styles: Excel.TableStyleCollection) => void, error: [string, string]]
>([
  [
    "a name that is taken",
    (styles) => void styles.add("TableStyleLight1"),
    ["ItemAlreadyExists", "TableStyleCollection.add"],
  ],
  [
    "a built-in style deleted",
    (styles) => styles.getItem("TableStyleLight1").delete(),
    ["InvalidOperation", "TableStyle.delete"],
  ],
  [
    "an unknown default",
    (styles) => styles.setDefault("None"),
    ["ItemNotFound", "TableStyleCollection.setDefault"],
  ],
])("refused: %s", async (_what, act, error) => {
  expect(await host.refusal((_sheet, context) => act(context.workbook.tableStyles))).toEqual(error);
});

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup */
test("headers and footers", async () => {
  const seen = await host.on(async (sheet, context) => {
    const { headersFooters } = sheet.pageLayout;
    headersFooters.state = "FirstAndDefault";
    headersFooters.firstPage.centerHeader = "&P";
    headersFooters.defaultForAllPages.leftFooter = "draft";
    headersFooters.load(
      "state,useSheetMargins,firstPage/centerHeader,defaultForAllPages/leftFooter",
    );
    await context.sync();
    const { state, useSheetMargins, firstPage, defaultForAllPages } = headersFooters;
    return [state, useSheetMargins, firstPage.centerHeader, defaultForAllPages.leftFooter];
  });
  expect(seen).toEqual(["FirstAndDefault", true, "&P", "draft"]);
});

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-copy-member(1) */
test("a copied sheet has its tables, names and custom properties", async () => {
  const seen = await host.on(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      ["K", "V"],
      ["a", 1],
    ];
    sheet.tables.add("A1:B2", true).name = "Sales";
    sheet.names.add("Here", sheet.getRange("B2"));
    sheet.customProperties.add("owner", "x");
    const copy = sheet.copy("End").load("name");
    copy.tables.load("items/name");
    copy.names.load("items/name,items/formula");
    copy.customProperties.load("items/value");
    await context.sync();
    return [
      copy.name,
      copy.tables.items.map(({ name }) => name),
      copy.names.items.map(({ formula }): unknown => formula),
      copy.customProperties.items.map(({ value }) => value),
    ];
  });
  expect(seen).toEqual(["Sheet1 (2)", ["Sales2"], ["='Sheet1 (2)'!$B$2"], ["x"]]);
});

/** https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection */
test.each<
  [
    what: string,
    act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
    where: string,
  ]
>([
  [
    "added",
    (_sheet, context) => void context.workbook.worksheets.add("B"),
    "WorksheetCollection.add",
  ],
  ["renamed", (sheet) => void (sheet.name = "B"), "Worksheet.name"],
  ["copied", (sheet) => void sheet.copy("End"), "Worksheet.copy"],
  ["hidden", (sheet) => void (sheet.visibility = "Hidden"), "Worksheet.visibility"],
  ["deleted", (sheet) => sheet.delete(), "Worksheet.delete"],
])("while the structure is protected no sheet can be %s", async (_what, act, where) => {
  const refused = await host.refusal((sheet, context) => {
    context.workbook.protection.protect();
    act(sheet, context);
  });
  expect(refused).toEqual(["AccessDenied", where]);
});

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-insertworksheetsfrombase64-member(1) */
describe("sheets of a file", () => {
  const file = async (): Promise<string> =>
    Buffer.from(
      await writeXlsx({
        sheets: [
          { name: "Sheet1", rows: [["from a file", 5]] },
          { name: "More", rows: [["x"]] },
        ],
      }),
    ).toString("base64");

  test.each<[what: string, options: object, names: string[]]>([
    ["all of them, at the end", {}, ["Sheet1", "Sheet1 (2)", "More"]],
    [
      "one, at the beginning",
      { sheetNamesToInsert: ["more"], positionType: "Beginning" },
      ["More", "Sheet1"],
    ],
    [
      "before a sheet",
      { sheetNamesToInsert: ["More"], positionType: "Before", relativeTo: "Sheet1" },
      ["More", "Sheet1"],
    ],
  ])("%s", async (_what, options, names) => {
    const base64 = await file();
    const seen = await host.on(async (_sheet, context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(base64, options);
      const sheets = context.workbook.worksheets.load("items/name,items/id");
      await context.sync();
      const inserted = sheets.items.filter(({ id }) => valueOf(ids).includes(id));
      return [sheets.items.map(({ name }) => name), inserted.length];
    });
    expect(seen).toEqual([names, names.length - 1]);
  });

  test("with their cells", async () => {
    const base64 = await file();
    const values = await host.on(async (_sheet, context) => {
      context.workbook.insertWorksheetsFromBase64(base64);
      const range = context.workbook.worksheets
        .getItem("Sheet1 (2)")
        .getRange("A1:B1")
        .load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["from a file", 5]]);
  });

  test.each<[what: string, text: string | undefined, options: object, code: string]>([
    ["no file", "AAAA", {}, "InvalidArgument"],
    ["no Base64", "%%%", {}, "InvalidArgument"],
    ["a sheet it does not have", undefined, { sheetNamesToInsert: ["None"] }, "ItemNotFound"],
    [
      "a neighbour that is not there",
      undefined,
      { positionType: "After", relativeTo: "None" },
      "ItemNotFound",
    ],
    ["no neighbour", undefined, { positionType: "After" }, "InvalidArgument"],
  ])("refused: %s", async (_what, text, options, code) => {
    const base64 = text ?? (await file());
    const refused = await host.refusal(
      (_sheet, context) => void context.workbook.insertWorksheetsFromBase64(base64, options),
    );
    expect(refused).toEqual([code, "Workbook.insertWorksheetsFromBase64"]);
  });
});

/** https://learn.microsoft.com/javascript/api/excel/excel.changedirectionstate */
test.each<[what: string, change: (sheet: Excel.Worksheet) => void, state: unknown]>([
  [
    "deleted, cells below move up",
    (sheet) => sheet.getRange("A2").delete("Up"),
    { deleteShiftDirection: "Up" },
  ],
  [
    "deleted, cells beside move left",
    (sheet) => sheet.getRange("A2").delete("Left"),
    { deleteShiftDirection: "Left" },
  ],
  [
    "inserted, cells move down",
    (sheet) => void sheet.getRange("A2").insert("Down"),
    { insertShiftDirection: "Down" },
  ],
  [
    "a column inserted",
    (sheet) => void sheet.getRange("B:B").insert("Right"),
    { insertShiftDirection: "Right" },
  ],
  ["edited", (sheet) => void (sheet.getRange("A2").values = [[1]]), undefined],
])("a change says where cells moved: %s", async (_what, change, state) => {
  const heard: unknown[] = [];
  await host.on(async (sheet, context) => {
    sheet.onChanged.add(({ changeDirectionState }) => {
      heard.push(changeDirectionState && JSON.parse(JSON.stringify(changeDirectionState)));
      return Promise.resolve();
    });
    await context.sync();
    change(sheet);
    await context.sync();
  });
  await eventsArrive();
  expect(heard).toEqual([state]);
});

/** https://learn.microsoft.com/javascript/api/excel/excel.commentchangetype */
test("replies to a comment are told", async () => {
  const heard: unknown[] = [];
  await host.on(async (sheet, context) => {
    const comment = context.workbook.comments.add("Sheet1!A1", "x");
    await context.sync();
    sheet.comments.onChanged.add(({ changeType, commentDetails }) => {
      heard.push([changeType, commentDetails[0]?.replyIds?.length]);
      return Promise.resolve();
    });
    await context.sync();
    const reply = comment.replies.add("y");
    reply.content = "z";
    comment.resolved = true;
    reply.delete();
    await context.sync();
  });
  await eventsArrive();
  expect(heard).toEqual([
    ["ReplyAdded", 1],
    ["ReplyEdited", 1],
    ["CommentResolved", 1],
    ["ReplyDeleted", 1],
  ]);
});

/** https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto */
test.each<["Hyperlinks" | "RemoveHyperlinks", string]>([
  ["Hyperlinks", "Single"],
  ["RemoveHyperlinks", "None"],
])("clear(%s) takes the link", async (applyTo, underline) => {
  const seen = await host.on(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.hyperlink = { address: "https://example.com", textToDisplay: "there" };
    range.clear(applyTo);
    range.load("hyperlink,values,format/font/underline");
    await context.sync();
    return [range.hyperlink, range.values, range.format.font.underline];
  });
  expect(seen).toEqual([null, [["there"]], underline]);
});

test("a property no object can have is not asked for: it shows whether the object is there", async () => {
  const seen = await host.on(async (sheet, context) => {
    sheet.tables.add("A1:A2", true);
    sheet.tables.load("no-properties-needed");
    const none = sheet.tables.getItemOrNullObject("None").load("no-properties-needed");
    await context.sync();
    return [sheet.tables.items.length, none.isNullObject];
  });
  expect(seen).toEqual([1, true]);
});

/** What a workbook without data from elsewhere answers. */
test("there are no queries and no slicer that is selected", async () => {
  const seen = await host.on(async (_sheet, context) => {
    const { workbook } = context;
    const { queries } = workbook;
    const count = queries.getCount();
    queries.load("items/name");
    const slicer = workbook.getActiveSlicerOrNullObject().load("name");
    workbook.dataConnections.refreshAll();
    await context.sync();
    return [valueOf(count), queries.items, slicer.isNullObject];
  });
  expect(seen).toEqual([0, [], true]);
  const refused = await host.refusal((_sheet, { workbook }) => void workbook.queries.getItem("q"));
  expect(refused).toEqual(["ItemNotFound", "QueryCollection.getItem"]);
});

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-tabid-member */
test("a sheet's number in a file is never given again", async () => {
  const seen = await host.on(async (sheet, context) => {
    const { worksheets } = context.workbook;
    worksheets.add("gone").delete();
    const added = worksheets.add("new").load("tabId");
    added.position = 0;
    sheet.load("tabId");
    await context.sync();
    return [sheet.tabId, added.tabId];
  });
  expect(seen).toEqual([1, 3]);
});
