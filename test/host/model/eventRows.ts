import type { TestHost } from "./startHost";

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext, host: TestHost) => void;
type Handlers = { add(handler: (args: object) => Promise<void>): unknown };

/** Ids of everything that was there before or after the act, the oldest first. */
export type Ids = Record<"sheets" | "tables" | "charts" | "comments", string[]>;

/** One event: how to listen for it, what brings it about, and what the handler is told. */
export type EventRow = {
  /** What is there before the handler is. */
  before?: Act;
  on: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Handlers;
  act: Act;
  heard: (ids: Ids) => object[];
};

const local = { source: "Local" };
const addTable: Act = (sheet) => {
  sheet.tables.add("A1:B3", true);
};
const addChart: Act = (sheet) => {
  sheet.charts.add("Line", sheet.getRange("A1:B3"));
};
const addComment: Act = (_sheet, { workbook }) => {
  workbook.comments.add("Sheet1!A1", "核对");
};
const addBinding: Act = (_sheet, { workbook }) => {
  workbook.bindings.add("Sheet1!B2:C9", "Range", "b");
};
const edit: Act = (sheet) => {
  sheet.getRange("B2").values = [[8]];
};
const edited = ({ sheets }: Ids): object => ({
  worksheetId: sheets[0],
  address: "B2",
  changeType: "RangeEdited",
  triggerSource: "ThisLocalAddin",
  ...local,
  details: { valueBefore: "", valueAfter: 8, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
});
/** The library passes on no `triggerSource` of a table's change. */
const editedInTable = (ids: Ids): object => ({
  ...edited(ids),
  triggerSource: undefined,
  type: "TableChanged",
  tableId: ids.tables[0],
});
const inComment = ({ sheets, comments }: Ids): object => ({
  worksheetId: sheets[0],
  commentDetails: [{ commentId: comments[0], replyIds: [] }],
  ...local,
});

/** Events that a sheet and the collection of all sheets have in common. */
const sheetEvents: Record<string, Omit<EventRow, "on">> = {
  Changed: { act: edit, heard: (ids) => [{ type: "WorksheetChanged", ...edited(ids) }] },
  Activated: {
    before: (_sheet, { workbook }) => workbook.worksheets.add("B").activate(),
    act: (_sheet, { workbook }) => workbook.worksheets.getItem("Sheet1").activate(),
    heard: (ids) => [{ type: "WorksheetActivated", worksheetId: ids.sheets[0] }],
  },
  Deactivated: {
    act: (_sheet, { workbook }) => workbook.worksheets.add("B").activate(),
    heard: (ids) => [{ type: "WorksheetDeactivated", worksheetId: ids.sheets[0] }],
  },
  SelectionChanged: {
    act: (sheet) => sheet.getRange("B2:C4").select(),
    heard: (ids) => [
      { type: "WorksheetSelectionChanged", worksheetId: ids.sheets[0], address: "B2:C4" },
    ],
  },
  Calculated: {
    before: (sheet, { workbook }) => {
      sheet.getRange("A1:A3").formulas = [[1], ["=A1*2"], ["=A2+A1"]];
      sheet.getRange("D1").formulas = [["=A3"]];
      sheet.getRange("E1").formulas = [["=7"]];
      workbook.worksheets.add("B").getRange("A1").formulas = [["=1+1"]];
      sheet.getRange("D1").load("values");
    },
    act: (sheet) => {
      sheet.getRange("A1").values = [[5]];
      sheet.getRange("D1").load("values");
    },
    heard: (ids) => [
      { type: "WorksheetCalculated", worksheetId: ids.sheets[0], address: "D1,A2:A3" },
    ],
  },
  FormatChanged: {
    act: (sheet) => void (sheet.getRange("A1:B2").format.font.bold = true),
    heard: (ids) => [
      { type: "WorksheetFormatChanged", worksheetId: ids.sheets[0], address: "A1:B2", ...local },
    ],
  },
  FormulaChanged: {
    before: (sheet) => void (sheet.getRange("D1").formulas = [["=A1*B1"]]),
    act: (sheet) => void (sheet.getRange("C1:D1").formulas = [[5, "=A1*C1"]]),
    heard: (ids) => [
      {
        type: "WorksheetFormulaChanged",
        worksheetId: ids.sheets[0],
        formulaDetails: [{ cellAddress: "D1", previousFormula: "=A1*B1" }],
        ...local,
      },
    ],
  },
  RowSorted: {
    before: (sheet) => void (sheet.getRange("A1:B2").values = [["b", 2], ["a", 1]]), // prettier-ignore
    act: (sheet) => sheet.getRange("A1:B2").sort.apply([{ key: 0 }]),
    heard: (ids) => [
      { type: "WorksheetRowSorted", worksheetId: ids.sheets[0], address: "A1:B2", ...local },
    ],
  },
  ColumnSorted: {
    before: (sheet) => void (sheet.getRange("A1:B2").values = [["b", 2], ["a", 1]]), // prettier-ignore
    act: (sheet) => sheet.getRange("A1:B2").sort.apply([{ key: 1 }], false, false, "Columns"),
    heard: (ids) => [
      { type: "WorksheetColumnSorted", worksheetId: ids.sheets[0], address: "A1:B2", ...local },
    ],
  },
  SingleClicked: {
    act: (_sheet, _context, host) => clickAt(host, 3, 1),
    heard: (ids) => [
      {
        type: "WorksheetSingleClicked",
        worksheetId: ids.sheets[0],
        address: "B4",
        offsetX: 0,
        offsetY: 0,
      },
    ],
  },
  RowHiddenChanged: {
    act: (sheet) => {
      sheet.getRange("2:4").rowHidden = true;
      sheet.getRange("3:3").rowHidden = false;
    },
    heard: (ids) =>
      [
        { address: "2:4", changeType: "Hidden" },
        { address: "3:3", changeType: "Unhidden" },
      ].map((args) => ({
        type: "WorksheetRowHiddenChanged",
        worksheetId: ids.sheets[0],
        ...args,
        ...local,
      })),
  },
  ProtectionChanged: {
    act: (sheet) => {
      sheet.protection.protect();
      sheet.protection.unprotect();
    },
    heard: (ids) =>
      [true, false].map((isProtected) => ({
        type: "WorksheetProtectionChanged",
        worksheetId: ids.sheets[0],
        isProtected,
        ...local,
      })),
  },
  NameChanged: {
    act: (sheet) => void (sheet.name = "清单"),
    heard: (ids) => [
      {
        type: "WorksheetNameChanged",
        worksheetId: ids.sheets[0],
        nameBefore: "Sheet1",
        nameAfter: "清单",
        ...local,
      },
    ],
  },
  VisibilityChanged: {
    before: (_sheet, { workbook }) => void workbook.worksheets.add("B"),
    act: (sheet) => void (sheet.visibility = "VeryHidden"),
    heard: (ids) => [
      {
        type: "WorksheetVisibilityChanged",
        worksheetId: ids.sheets[0],
        visibilityBefore: "Visible",
        visibilityAfter: "VeryHidden",
        ...local,
      },
    ],
  },
};

const handlersOf = (object: object, event: string): Handlers =>
  Reflect.get(object, `on${event}`) as Handlers;

/** Every event that the host announces, by class. */
export const eventRows: Record<string, EventRow> = {
  ...Object.fromEntries(
    Object.entries(sheetEvents).flatMap(([event, row]): [string, EventRow][] => [
      [`Worksheet.on${event}`, { ...row, on: (sheet) => handlersOf(sheet, event) }],
      [
        `WorksheetCollection.on${event}`,
        { ...row, on: (_sheet, { workbook }) => handlersOf(workbook.worksheets, event) },
      ],
    ]),
  ),
  "WorksheetCollection.onAdded": {
    on: (_sheet, { workbook }) => workbook.worksheets.onAdded,
    act: (_sheet, { workbook }) => void workbook.worksheets.add("B"),
    heard: (ids) => [{ type: "WorksheetAdded", worksheetId: ids.sheets[1], ...local }],
  },
  "WorksheetCollection.onDeleted": {
    before: (_sheet, { workbook }) => void workbook.worksheets.add("B"),
    on: (_sheet, { workbook }) => workbook.worksheets.onDeleted,
    act: (_sheet, { workbook }) => workbook.worksheets.getItem("B").delete(),
    heard: (ids) => [{ type: "WorksheetDeleted", worksheetId: ids.sheets[1], ...local }],
  },
  "WorksheetCollection.onMoved": {
    before: (_sheet, { workbook }) => void workbook.worksheets.add("B"),
    on: (_sheet, { workbook }) => workbook.worksheets.onMoved,
    act: (sheet) => void (sheet.position = 1),
    heard: (ids) => [
      {
        type: "WorksheetMoved",
        worksheetId: ids.sheets[0],
        positionBefore: 0,
        positionAfter: 1,
        ...local,
      },
    ],
  },
  "Workbook.onActivated": {
    on: (_sheet, { workbook }) => workbook.onActivated,
    act: (_sheet, _context, host) => host.workbook.$activated(),
    heard: () => [{ type: "WorkbookActivated" }],
  },
  "Workbook.onSelectionChanged": {
    on: (_sheet, { workbook }) => workbook.onSelectionChanged,
    act: (sheet) => sheet.getRange("B2:C4").select(),
    heard: () => [{ workbook: { worksheets: {} } }],
  },
  "Table.onChanged": {
    before: addTable,
    on: (sheet) => sheet.tables.getItemAt(0).onChanged,
    act: edit,
    heard: (ids) => [editedInTable(ids)],
  },
  "TableCollection.onChanged": {
    before: addTable,
    on: (_sheet, { workbook }) => workbook.tables.onChanged,
    act: edit,
    heard: (ids) => [editedInTable(ids)],
  },
  "Table.onSelectionChanged": {
    before: addTable,
    on: (sheet) => sheet.tables.getItemAt(0).onSelectionChanged,
    act: (sheet) => {
      sheet.getRange("B2").select();
      sheet.getRange("E9").select();
      sheet.getRange("E8").select();
    },
    heard: (ids) =>
      [
        { address: "B2", isInsideTable: true },
        { address: "", isInsideTable: false },
      ].map((args) => ({
        type: "TableSelectionChanged",
        tableId: ids.tables[0],
        worksheetId: ids.sheets[0],
        ...args,
      })),
  },
  "TableCollection.onAdded": {
    on: (sheet) => sheet.tables.onAdded,
    act: addTable,
    heard: (ids) => [
      { type: "TableAdded", tableId: ids.tables[0], worksheetId: ids.sheets[0], ...local },
    ],
  },
  "TableCollection.onDeleted": {
    before: addTable,
    on: (_sheet, { workbook }) => workbook.tables.onDeleted,
    act: (sheet) => sheet.tables.getItem("Table1").delete(),
    heard: (ids) => [
      {
        type: "TableDeleted",
        tableId: ids.tables[0],
        tableName: "Table1",
        worksheetId: ids.sheets[0],
        ...local,
      },
    ],
  },
  ...chartEvents(),
  "ChartCollection.onAdded": {
    on: (sheet) => sheet.charts.onAdded,
    act: addChart,
    heard: (ids) => [
      { type: "ChartAdded", chartId: ids.charts[0], worksheetId: ids.sheets[0], ...local },
    ],
  },
  "ChartCollection.onDeleted": {
    before: addChart,
    on: (sheet) => sheet.charts.onDeleted,
    act: (sheet) => sheet.charts.getItemAt(0).delete(),
    heard: (ids) => [
      { type: "ChartDeleted", chartId: ids.charts[0], worksheetId: ids.sheets[0], ...local },
    ],
  },
  "CommentCollection.onAdded": {
    on: (_sheet, { workbook }) => workbook.comments.onAdded,
    act: addComment,
    heard: (ids) => [{ type: "CommentAdded", ...inComment(ids) }],
  },
  "CommentCollection.onChanged": {
    before: addComment,
    on: (sheet) => sheet.comments.onChanged,
    act: (sheet) => {
      sheet.comments.getItemByCell("Sheet1!A1").content = "已核对";
    },
    heard: (ids) => [
      {
        type: "CommentChanged",
        changeType: "CommentEdited",
        ...inComment(ids),
      },
    ],
  },
  "CommentCollection.onDeleted": {
    before: addComment,
    on: (sheet) => sheet.comments.onDeleted,
    act: (sheet) => sheet.comments.getItemByCell("Sheet1!A1").delete(),
    heard: (ids) => [{ type: "CommentDeleted", ...inComment(ids) }],
  },
  "Binding.onDataChanged": {
    before: addBinding,
    on: (_sheet, { workbook }) => workbook.bindings.getItem("b").onDataChanged,
    act: edit,
    heard: () => [{ binding: { id: "b" } }],
  },
  "Binding.onSelectionChanged": {
    before: addBinding,
    on: (_sheet, { workbook }) => workbook.bindings.getItem("b").onSelectionChanged,
    act: (sheet) => sheet.getRange("C4:Z5").select(),
    heard: () => [
      { binding: { id: "b" }, startRow: 2, startColumn: 1, rowCount: 2, columnCount: 1 },
    ],
  },
  "SettingCollection.onSettingsChanged": {
    on: (_sheet, { workbook }) => workbook.settings.onSettingsChanged,
    act: (_sheet, { workbook }) => void workbook.settings.add("k", 1),
    heard: () => [{ settings: {} }],
  },
};

/** One chart is active after the other; the sheet's collection and each chart hear of both. */
function chartEvents(): Record<string, EventRow> {
  const event = (name: "Activated" | "Deactivated", chart: 0 | 1): Omit<EventRow, "on"> => ({
    before: (sheet, context, host) => {
      addChart(sheet, context, host);
      addChart(sheet, context, host);
      sheet.charts.getItemAt(0).activate();
    },
    act: (sheet) => sheet.charts.getItemAt(1).activate(),
    heard: (ids) => [
      { type: `Chart${name}`, chartId: ids.charts[chart], worksheetId: ids.sheets[0] },
    ],
  });
  const activated = event("Activated", 1);
  const deactivated = event("Deactivated", 0);
  return {
    "Chart.onActivated": { ...activated, on: (sheet) => sheet.charts.getItemAt(1).onActivated },
    "Chart.onDeactivated": {
      ...deactivated,
      on: (sheet) => sheet.charts.getItemAt(0).onDeactivated,
    },
    "ChartCollection.onActivated": { ...activated, on: (sheet) => sheet.charts.onActivated },
    "ChartCollection.onDeactivated": { ...deactivated, on: (sheet) => sheet.charts.onDeactivated },
  };
}

/** A pointer that goes up on a cell, as the grid tells of it. */
function clickAt({ workbook }: TestHost, row: number, column: number): void {
  const { engine, activeSheet } = workbook.$book;
  const commands = engine.univer.__getInjector().get(engine.modules.core.ICommandService);
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  commands.syncExecuteCommand("sheet.operation.set-selections", {
    unitId: engine.unitId,
    subUnitId: activeSheet.id,
    selections: [{ range }],
    type: 2,
  });
}
