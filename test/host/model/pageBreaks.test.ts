import { startHost, type TestHost, valueOf } from "./startHost";

// https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection

let host: TestHost;
beforeEach(() => {
  host = startHost();
});

test("breaks stand before the upper left cell, in order", async () => {
  const seen = await host.on(async (sheet, context) => {
    const breaks = sheet.horizontalPageBreaks;
    breaks.add("A41:E41");
    breaks.add(sheet.getRange("B21:E30"));
    sheet.verticalPageBreaks.add("D1");
    breaks.load("items/rowIndex");
    sheet.verticalPageBreaks.load("items/columnIndex");
    const after = breaks.getItem(0).getCellAfterBreak().load("address");
    await context.sync();
    return [
      breaks.items.map(({ rowIndex }) => rowIndex),
      sheet.verticalPageBreaks.items.map(({ columnIndex }) => columnIndex),
      after.address,
    ];
  });
  expect(seen).toEqual([[20, 40], [3], "Sheet1!B21"]);
});

test("one goes, then all", async () => {
  const counts = await host.on(async (sheet, context) => {
    const breaks = sheet.horizontalPageBreaks;
    breaks.add("A5");
    breaks.add("A9");
    breaks.getItem(0).delete();
    const one = breaks.getCount();
    breaks.removePageBreaks();
    const none = breaks.getCount();
    await context.sync();
    return [valueOf(one), valueOf(none)];
  });
  expect(counts).toEqual([1, 0]);
});

test("they move with their rows", async () => {
  const row = await host.on(async (sheet, context) => {
    const breaks = sheet.horizontalPageBreaks;
    breaks.add("A5");
    sheet.getRange("2:3").insert("Down");
    const moved = breaks.getItem(0).load("rowIndex");
    await context.sync();
    return moved.rowIndex;
  });
  expect(row).toBe(6);
});

test("there is no third of two", async () => {
  expect(await host.refusal((sheet) => void sheet.horizontalPageBreaks.getItem(2))).toEqual([
    "InvalidArgument",
    "PageBreakCollection.getItem",
  ]);
});
