import { startHost, type TestHost, valueOf } from "./startHost";

// https://learn.microsoft.com/javascript/api/excel/excel.worksheet
// https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection

let host: TestHost;
beforeEach(() => {
  host = startHost();
});

const names = (): Promise<string[]> =>
  host.on(async (_sheet, context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map((item) => item.name);
  });

describe("adding and finding", () => {
  test("a new workbook has Sheet1, and add() continues the numbers", async () => {
    await host.on(async (_sheet, context) => {
      context.workbook.worksheets.add();
      context.workbook.worksheets.add("汇总");
      await context.sync();
    });
    expect(await names()).toEqual(["Sheet1", "Sheet2", "汇总"]);
  });

  test("getItem takes a name in any case, and an id", async () => {
    const found = await host.on(async (sheet, context) => {
      sheet.load("id");
      await context.sync();
      const byName = context.workbook.worksheets.getItem("SHEET1").load("id");
      const byId = context.workbook.worksheets.getItem(sheet.id).load("name");
      await context.sync();
      return [byName.id === sheet.id, byId.name];
    });
    expect(found).toEqual([true, "Sheet1"]);
  });

  test.each([
    ["a name that is taken", "sheet1", "ItemAlreadyExists"],
    ["more than 31 characters", "x".repeat(32), "InvalidArgument"],
    ["a character names cannot have", "a/b", "InvalidArgument"],
    ["an apostrophe at the end", "a'", "InvalidArgument"],
    ["an empty name", "", "InvalidArgument"],
  ])("add() refuses %s", async (_why, name, code) => {
    expect(
      await host.refusal((_sheet, context) => void context.workbook.worksheets.add(name)),
    ).toEqual([code, "WorksheetCollection.add"]);
  });

  test("getItem of a missing sheet is ItemNotFound, getItemOrNullObject a null object", async () => {
    const location = "WorksheetCollection.getItem";
    const refused = await host.refusal(
      (_sheet, context) => void context.workbook.worksheets.getItem("无"),
    );
    expect(refused).toEqual(["ItemNotFound", location]);
    const isNull = await host.on(async (_sheet, context) => {
      const item = context.workbook.worksheets.getItemOrNullObject("无").load("name");
      await context.sync();
      return item.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("getCount, getFirst, getLast, getNext and getPrevious pass over hidden sheets when asked", async () => {
    const seen = await host.on(async (sheet, context) => {
      const { worksheets } = context.workbook;
      const hidden = worksheets.add("隐藏");
      worksheets.add("末");
      hidden.visibility = "Hidden";
      const all = worksheets.getCount();
      const visible = worksheets.getCount(true);
      const next = sheet.getNext(true).load("name");
      const following = sheet.getNext().load("name");
      const before = sheet.getPreviousOrNullObject().load("name");
      const last = worksheets.getLast().load("name");
      await context.sync();
      return [
        valueOf(all),
        valueOf(visible),
        next.name,
        following.name,
        before.isNullObject,
        last.name,
      ];
    });
    expect(seen).toEqual([3, 2, "末", "隐藏", true, "末"]);
  });
});

describe("names, tabs and visibility", () => {
  test("renaming rewrites the formulas that name the sheet", async () => {
    const formulas = await host.on(async (sheet, context) => {
      const other = context.workbook.worksheets.add("B");
      other.getRange("A1").formulas = [["=Sheet1!A1*2"]];
      sheet.name = "第 1 张";
      const range = other.getRange("A1").load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([["='第 1 张'!A1*2"]]);
  });

  test("position moves the tab", async () => {
    await host.on(async (_sheet, context) => {
      const added = context.workbook.worksheets.add("前");
      added.position = 0;
      await context.sync();
    });
    expect(await names()).toEqual(["前", "Sheet1"]);
  });

  test("tabColor answers upper case, empty without one", async () => {
    const colors = await host.on(async (sheet, context) => {
      sheet.load("tabColor");
      await context.sync();
      const before = sheet.tabColor;
      sheet.tabColor = "#ff8000";
      sheet.load("tabColor");
      await context.sync();
      return [before, sheet.tabColor];
    });
    expect(colors).toEqual(["", "#FF8000"]);
  });

  test.each(["Hidden", "VeryHidden"] as const)(
    "%s keeps the sheet and its values",
    async (visibility) => {
      const seen = await host.on(async (_sheet, context) => {
        const added = context.workbook.worksheets.add("底本");
        added.getRange("A1").values = [[1]];
        added.visibility = visibility;
        const again = context.workbook.worksheets.getItem("底本");
        again.load("visibility");
        const cell = again.getRange("A1").load("values");
        await context.sync();
        return [again.visibility, cell.values];
      });
      expect(seen).toEqual([visibility, [[1]]]);
    },
  );

  test("the only visible sheet can be neither hidden nor deleted", async () => {
    const hidden = await host.refusal((sheet) => void (sheet.visibility = "Hidden"));
    expect(hidden).toEqual(["InvalidOperation", "Worksheet.visibility"]);
    expect(await host.refusal((sheet) => sheet.delete())).toEqual([
      "InvalidOperation",
      "Worksheet.delete",
    ]);
  });

  test("a very hidden sheet cannot be deleted", async () => {
    const refused = await host.refusal((_sheet, context) => {
      const added = context.workbook.worksheets.add("底本");
      added.visibility = "VeryHidden";
      added.delete();
    });
    expect(refused).toEqual(["InvalidOperation", "Worksheet.delete"]);
  });

  test("deleting the active sheet activates its neighbour; references to it become #REF!", async () => {
    const seen = await host.on(async (sheet, context) => {
      const other = context.workbook.worksheets.add("B");
      other.getRange("A1").formulas = [["=Sheet1!A1+1"]];
      sheet.delete();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const range = other.getRange("A1").load("formulas");
      await context.sync();
      return [active.name, range.formulas];
    });
    expect(seen).toEqual(["B", [["=Sheet1!#REF!+1"]]]);
  });

  test("copy() takes values and formats and names the copy", async () => {
    const seen = await host.on(async (sheet, context) => {
      sheet.getRange("A1").values = [["甲"]];
      sheet.getRange("A1").format.font.bold = true;
      const copy = sheet.copy("End");
      copy.load("name,position");
      const range = copy.getRange("A1").load("values,format/font/bold");
      await context.sync();
      return [copy.name, copy.position, range.values, range.format.font.bold];
    });
    expect(seen).toEqual(["Sheet1 (2)", 1, [["甲"]], true]);
  });

  test("gridlines, headings and standard sizes", async () => {
    const seen = await host.on(async (sheet, context) => {
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.load("showGridlines,showHeadings,standardHeight,standardWidth");
      await context.sync();
      return [sheet.showGridlines, sheet.showHeadings, sheet.standardHeight, sheet.standardWidth];
    });
    expect(seen).toEqual([false, false, 15, 8.43]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes
describe("freeze panes", () => {
  test.each([
    ["freezeRows(2)", (panes: Excel.WorksheetFreezePanes) => panes.freezeRows(2), "Sheet1!1:2"],
    [
      "freezeColumns(1)",
      (panes: Excel.WorksheetFreezePanes) => panes.freezeColumns(1),
      "Sheet1!A:A",
    ],
    [
      "freezeAt(A1:C3)",
      (panes: Excel.WorksheetFreezePanes) => panes.freezeAt("A1:C3"),
      "Sheet1!A1:C3",
    ],
  ])("%s", async (_call, freeze, address) => {
    const seen = await host.on(async (sheet, context) => {
      freeze(sheet.freezePanes);
      const location = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return location.address;
    });
    expect(seen).toBe(address);
  });

  test("unfreeze() leaves no location", async () => {
    const isNull = await host.on(async (sheet, context) => {
      sheet.freezePanes.freezeRows(1);
      sheet.freezePanes.unfreeze();
      const location = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return location.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection
describe("protection", () => {
  test("locked cells refuse values, unlocked ones take them", async () => {
    await host.on(async (sheet, context) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    expect(await host.refusal((sheet) => void (sheet.getRange("A1").values = [[1]]))).toEqual([
      "AccessDenied",
      "Range.values",
    ]);
    const written = await host.on(async (sheet, context) => {
      const range = sheet.getRange("B1");
      range.values = [[2]];
      range.load("values");
      sheet.protection.load("protected,options");
      await context.sync();
      return [range.values, sheet.protection.protected, sheet.protection.options.allowFormatCells];
    });
    expect(written).toEqual([[[2]], true, false]);
  });

  test("an option allows what it names", async () => {
    const color = await host.on(async (sheet, context) => {
      sheet.protection.protect({ allowFormatCells: true });
      const range = sheet.getRange("A1");
      range.format.fill.color = "#FF0000";
      range.load("format/fill/color");
      await context.sync();
      return range.format.fill.color;
    });
    expect(color).toBe("#FF0000");
  });

  test("protecting twice and a wrong password are refused", async () => {
    await host.on(async (sheet, context) => {
      sheet.protection.protect({}, "秘密");
      await context.sync();
    });
    expect((await host.refusal((sheet) => sheet.protection.protect()))[0]).toBe("InvalidOperation");
    expect((await host.refusal((sheet) => sheet.protection.unprotect("错")))[0]).toBe(
      "InvalidArgument",
    );
    const open = await host.on(async (sheet, context) => {
      sheet.protection.unprotect("秘密");
      sheet.protection.load("protected");
      await context.sync();
      return sheet.protection.protected;
    });
    expect(open).toBe(false);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1)
describe("used range", () => {
  const used = (valuesOnly: boolean): Promise<string> =>
    host.on(async (sheet, context) => {
      const range = sheet.getUsedRange(valuesOnly).load("address");
      await context.sync();
      return range.address;
    });

  test("a blank sheet's used range is its first cell, or a null object", async () => {
    expect(await used(true)).toBe("Sheet1!A1");
    const isNull = await host.on(async (sheet, context) => {
      const range = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      return range.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("formats count unless only values are asked for", async () => {
    await host.on(async (sheet, context) => {
      sheet.getRange("B2:C3").values = [
        [1, ""],
        ["", 4],
      ];
      sheet.getRange("E9").format.fill.color = "#FFFF00";
      await context.sync();
    });
    expect(await used(true)).toBe("Sheet1!B2:C3");
    expect(await used(false)).toBe("Sheet1!B2:E9");
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.pagelayout
test("page layout keeps what is set", async () => {
  const seen = await host.on(async (sheet, context) => {
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.paperSize = "A3";
    sheet.pageLayout.setPrintTitleRows("$1:$3");
    sheet.pageLayout.load("orientation,paperSize");
    const rows = sheet.pageLayout.getPrintTitleRows().load("address");
    await context.sync();
    return [sheet.pageLayout.orientation, sheet.pageLayout.paperSize, rows.address];
  });
  expect(seen).toEqual(["Landscape", "A3", "Sheet1!1:3"]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustomproperty
test("custom properties of a sheet", async () => {
  const seen = await host.on(async (sheet, context) => {
    sheet.customProperties.add("底本", "2022");
    sheet.customProperties.add("底本", "2023");
    const count = sheet.customProperties.getCount();
    const item = sheet.customProperties.getItem("底本").load("key,value");
    await context.sync();
    return [valueOf(count), item.key, item.value];
  });
  expect(seen).toEqual([1, "底本", "2023"]);
});
