import { startHost, type TestHost, valueOf } from "./startHost";

// https://learn.microsoft.com/javascript/api/excel/excel.slicer

let host: TestHost;
beforeEach(async () => {
  host = startHost();
  await host.on(async (sheet, context) => {
    sheet.getRange("A1:C4").values = [
      ["单位", "角色", "投资"],
      ["市教育局", "牵头", 3],
      ["市教育局", "配合", 0.5],
      ["市卫健委", "牵头", 1],
    ];
    sheet.tables.add("A1:C4", true).name = "明细";
    const pivot = sheet.pivotTables.add("透视表", "明细", "E3");
    pivot.rowHierarchies.add(pivot.hierarchies.getItem("单位"));
    pivot.dataHierarchies.add(pivot.hierarchies.getItem("投资"));
    sheet.slicers.add(pivot, "角色", sheet);
    await context.sync();
  });
});

const total = (): Promise<unknown> =>
  host.on(async (sheet, context) => {
    const range = sheet.pivotTables.getItem("透视表").layout.getRange().load("values");
    await context.sync();
    return range.values.at(-1)?.at(-1);
  });

test("a slicer is called like its field, and stands on its sheet", async () => {
  const found = await host.on(async (sheet, context) => {
    const slicer = context.workbook.slicers.getItem("角色").load("name,caption,isFilterCleared");
    slicer.worksheet.load("name");
    const count = sheet.slicers.getCount();
    await context.sync();
    const { name, caption, isFilterCleared } = slicer;
    return { name, caption, isFilterCleared, sheet: slicer.worksheet.name, count: valueOf(count) };
  });
  expect(found).toEqual({
    name: "角色",
    caption: "角色",
    isFilterCleared: true,
    sheet: "Sheet1",
    count: 1,
  });
});

test("its selection filters the pivot table", async () => {
  const selected = await host.on(async (sheet, context) => {
    const slicer = sheet.slicers.getItem("角色");
    slicer.selectItems(["牵头"]);
    const keys = slicer.getSelectedItems();
    slicer.slicerItems.load("items/key,items/isSelected");
    await context.sync();
    return [
      valueOf(keys),
      slicer.slicerItems.items.map(({ key, isSelected }) => [key, isSelected]),
    ];
  });
  expect(selected).toEqual([
    ["牵头"],
    [
      ["配合", false],
      ["牵头", true],
    ],
  ]);
  expect(await total()).toBe(4);
  await host.on(async (sheet, context) => {
    sheet.slicers.getItemAt(0).clearFilters();
    await context.sync();
  });
  expect(await total()).toBe(4.5);
});

test("it shows a filter by hand of its field, and goes with its pivot table", async () => {
  const keys = await host.on(async (sheet, context) => {
    const pivot = sheet.pivotTables.getItem("透视表");
    pivot.filterHierarchies.add(pivot.hierarchies.getItem("角色"));
    const { fields } = pivot.filterHierarchies.getItem("角色");
    fields.getItem("角色").applyFilter({ manualFilter: { selectedItems: ["配合"] } });
    const selected = sheet.slicers.getItem("角色").getSelectedItems();
    await context.sync();
    pivot.delete();
    const left = context.workbook.slicers.getItemOrNullObject("角色").load("name");
    await context.sync();
    return [selected.value, left.isNullObject];
  });
  expect(keys).toEqual([["配合"], true]);
});

test("what it cannot be is refused", async () => {
  expect(await host.refusal((sheet) => void sheet.slicers.add("透视表", "没有"))).toEqual([
    "InvalidArgument",
    "SlicerCollection.add",
  ]);
  expect(await host.refusal((sheet) => void sheet.slicers.add("没有", "角色"))).toEqual([
    "ItemNotFound",
    "SlicerCollection.add",
  ]);
  expect(await host.refusal((sheet) => void (sheet.slicers.getItem("角色").width = -1))).toEqual([
    "InvalidArgument",
    "Slicer.width",
  ]);
});

/** https://learn.microsoft.com/javascript/api/excel/excel.slicercollection#excel-excel-slicercollection-add-member(1) */
test("a slicer of a table shows its column's values and filters its rows", async () => {
  const seen = await host.on(async (sheet, context) => {
    const table = sheet.tables.add("H1:I4", true);
    table.name = "表";
    sheet.getRange("H1:I4").values = [
      ["单位", "数"],
      ["乙", 1],
      ["甲", 2],
      ["乙", 3],
    ];
    const slicer = sheet.slicers.add("表", "单位");
    slicer.selectItems(["乙"]);
    await context.sync();
    const shown = table.getDataBodyRange().getVisibleView().load("values");
    slicer.slicerItems.load("items/name,items/isSelected");
    await context.sync();
    const items = slicer.slicerItems.items.map(({ name, isSelected }) => [name, isSelected]);
    slicer.clearFilters();
    slicer.load("isFilterCleared");
    await context.sync();
    return [shown.values, items, slicer.isFilterCleared];
  });
  expect(seen).toEqual([
    [
      ["乙", 1],
      ["乙", 3],
    ],
    [
      ["甲", false],
      ["乙", true],
    ],
    true,
  ]);
});
