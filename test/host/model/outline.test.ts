import { startHost, type TestHost } from "./startHost";

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-group

let host: TestHost;
beforeEach(async () => {
  host = startHost();
  await host.on(async (sheet, context) => {
    sheet.getRange("A1:F12").values = Array.from({ length: 12 }, (_, row) =>
      Array.from({ length: 6 }, (_cell, column) => row * 6 + column),
    );
    sheet.getRange("4:9").group("ByRows");
    sheet.getRange("4:5").group("ByRows");
    sheet.getRange("7:8").group("ByRows");
    sheet.getRange("B:D").group("ByColumns");
    await context.sync();
  });
});

/** The numbers of hidden rows and columns after a change. */
const hiddenAfter = (act: (sheet: Excel.Worksheet) => void): Promise<[number[], number[]]> =>
  host.on(async (sheet, context) => {
    act(sheet);
    const rows = Array.from({ length: 12 }, (_, row) =>
      sheet.getRangeByIndexes(row, 0, 1, 1).load("rowHidden"),
    );
    const columns = Array.from({ length: 6 }, (_, column) =>
      sheet.getRangeByIndexes(0, column, 1, 1).load("columnHidden"),
    );
    await context.sync();
    return [
      rows.flatMap(({ rowHidden }, row) => (rowHidden ? [row + 1] : [])),
      columns.flatMap(({ columnHidden }, column) => (columnHidden ? [column + 1] : [])),
    ];
  });

test.each([
  [1, 1, [4, 5, 6, 7, 8, 9], [2, 3, 4]],
  [2, 2, [4, 5, 7, 8], []],
  [3, 3, [], []],
  [1, 0, [4, 5, 6, 7, 8, 9], []],
])("levels %i and %i show the rest", async (rowLevels, columnLevels, rows, columns) => {
  expect(await hiddenAfter((sheet) => sheet.showOutlineLevels(rowLevels, columnLevels))).toEqual([
    rows,
    columns,
  ]);
});

test("levels come back", async () => {
  await hiddenAfter((sheet) => sheet.showOutlineLevels(1, 1));
  expect(await hiddenAfter((sheet) => sheet.showOutlineLevels(8, 8))).toEqual([[], []]);
});

test("ungrouping takes one level away, of all rows at once", async () => {
  expect(
    await hiddenAfter((sheet) => {
      sheet.getRange("A1:F12").ungroup("ByRows");
      sheet.showOutlineLevels(1, 0);
    }),
  ).toEqual([[4, 5, 7, 8], []]);
});

test("details of a group are hidden and shown", async () => {
  const hide = (sheet: Excel.Worksheet): void => sheet.getRange("7:8").hideGroupDetails("ByRows");
  expect(await hiddenAfter(hide)).toEqual([[7, 8], []]);
  const show = (sheet: Excel.Worksheet): void => sheet.getRange("7:8").showGroupDetails("ByRows");
  expect(await hiddenAfter(show)).toEqual([[], []]);
});

test("groups move with their rows", async () => {
  expect(
    await hiddenAfter((sheet) => {
      sheet.getRange("1:1").insert("Down");
      sheet.showOutlineLevels(1, 0);
    }),
  ).toEqual([[5, 6, 7, 8, 9, 10], []]);
});

test("a ninth level is refused", async () => {
  const deep = await host.refusal((sheet) => {
    for (let level = 0; level < 9; level += 1) sheet.getRange("20:21").group("ByRows");
  });
  expect(deep).toEqual(["InvalidArgument", "Range.group"]);
});
