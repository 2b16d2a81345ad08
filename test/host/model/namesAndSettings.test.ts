import { startHost, type TestHost, valueOf } from "./startHost";

let host: TestHost;
beforeEach(() => {
  host = startHost();
});

// https://learn.microsoft.com/javascript/api/excel/excel.nameditem
describe("names", () => {
  test("a name for a range: type, value, formula, range", async () => {
    const seen = await host.on(async (sheet, context) => {
      const item = context.workbook.names.add("计划年度", sheet.getRange("B2"), "哪一年");
      item.load("name,type,value,formula,comment,scope,visible");
      const range = item.getRange().load("address");
      await context.sync();
      return [
        item.name,
        item.type,
        item.value,
        item.formula,
        item.comment,
        item.scope,
        item.visible,
        range.address,
      ];
    });
    expect(seen).toEqual([
      "计划年度",
      "Range",
      "Sheet1!$B$2",
      "=Sheet1!$B$2",
      "哪一年",
      "Workbook",
      true,
      "Sheet1!B2",
    ]);
  });

  test.each([
    ["=0.1", "Double", 0.1],
    ["=2022", "Integer", 2022],
    ['="均摊"', "String", "均摊"],
    ["=TRUE", "Boolean", true],
  ])("a name for %s", async (formula, type, value) => {
    const seen = await host.on(async (_sheet, context) => {
      const item = context.workbook.names.add("常数", formula).load("type,value");
      const range = item.getRangeOrNullObject().load("address");
      await context.sync();
      return [item.type, item.value, range.isNullObject];
    });
    expect(seen).toEqual([type, value, true]);
  });

  test("formulas can use it, and it follows inserted rows", async () => {
    const seen = await host.on(async (sheet, context) => {
      sheet.getRange("A1").values = [[7]];
      context.workbook.names.add("底数", sheet.getRange("A1"));
      sheet.getRange("C1").formulas = [["=底数*2"]];
      sheet.getRange("1:1").insert("Down");
      const cell = sheet.getRange("C2").load("values");
      const item = context.workbook.names.getItem("底数").load("value");
      await context.sync();
      return [cell.values, item.value];
    });
    expect(seen).toEqual([[[14]], "Sheet1!$A$2"]);
  });

  test("a sheet's names are its own", async () => {
    const seen = await host.on(async (sheet, context) => {
      sheet.names.add("局部", sheet.getRange("A1"));
      const inBook = context.workbook.names.getItemOrNullObject("局部").load("name");
      const inSheet = sheet.names.getItem("局部").load("scope");
      const address = sheet.getRange("局部").load("address");
      await context.sync();
      return [inBook.isNullObject, inSheet.scope, address.address];
    });
    expect(seen).toEqual([true, "Worksheet", "Sheet1!A1"]);
  });

  test.each([
    ["an address", "A1", "InvalidArgument"],
    ["a space", "计划 年度", "InvalidArgument"],
    ["a digit first", "1a", "InvalidArgument"],
  ])("add() refuses %s", async (_why, name, code) => {
    const refused = await host.refusal(
      (sheet, context) => void context.workbook.names.add(name, sheet.getRange("A1")),
    );
    expect(refused).toEqual([code, "NamedItemCollection.add"]);
  });

  test("twice is ItemAlreadyExists; deleted it is gone", async () => {
    const refused = await host.refusal((sheet, context) => {
      context.workbook.names.add("一", sheet.getRange("A1"));
      context.workbook.names.add("一", sheet.getRange("A2"));
    });
    expect(refused[0]).toBe("ItemAlreadyExists");
    const count = await host.on(async (_sheet, context) => {
      context.workbook.names.getItem("一").delete();
      const left = context.workbook.names.getCount();
      await context.sync();
      return valueOf(left);
    });
    expect(count).toBe(0);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.settingcollection
describe("settings", () => {
  test.each([["text"], [12.5], [true], [{ a: [1, "二"] }], [["x", "y"]]])(
    "keeps %j",
    async (value) => {
      const seen = await host.on(async (_sheet, context) => {
        context.workbook.settings.add("k", value);
        await context.sync();
        const item = context.workbook.settings.getItem("k").load("key,value");
        await context.sync();
        return [item.key, item.value as unknown];
      });
      expect(seen).toEqual(["k", value]);
    },
  );

  test("a key is set once, and deleted", async () => {
    const seen = await host.on(async (_sheet, context) => {
      const { settings } = context.workbook;
      settings.add("k", 1);
      settings.add("k", 2);
      const count = settings.getCount();
      await context.sync();
      settings.getItem("k").delete();
      const gone = settings.getItemOrNullObject("k").load("value");
      await context.sync();
      return [valueOf(count), gone.isNullObject];
    });
    expect(seen).toEqual([1, true]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection
describe("custom XML parts", () => {
  const xml = '<ledger xmlns="urn:ledger:1"><year>2022</year></ledger>';

  test("are found by namespace", async () => {
    const seen = await host.on(async (_sheet, context) => {
      const { customXmlParts } = context.workbook;
      const added = customXmlParts.add(xml).load("id,namespaceUri");
      customXmlParts.add("<other/>");
      await context.sync();
      const scoped = customXmlParts.getByNamespace("urn:ledger:1");
      const count = scoped.getCount();
      const only = scoped.getOnlyItem().load("id");
      const text = scoped.getOnlyItem().getXml();
      const none = customXmlParts.getByNamespace("urn:none").getOnlyItemOrNullObject().load("id");
      await context.sync();
      return [
        added.namespaceUri,
        valueOf(count),
        only.id === added.id,
        valueOf(text),
        none.isNullObject,
      ];
    });
    expect(seen).toEqual(["urn:ledger:1", 1, true, xml, true]);
  });

  test("what is no element is refused", async () => {
    const refused = await host.refusal(
      (_sheet, context) => void context.workbook.customXmlParts.add("text"),
    );
    expect(refused).toEqual(["InvalidArgument", "CustomXmlPartCollection.add"]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.documentproperties
test("document properties", async () => {
  const seen = await host.on(async (_sheet, context) => {
    const { properties } = context.workbook;
    properties.title = "民生台账";
    properties.custom.add("版本", 3);
    properties.load("title,author");
    const custom = properties.custom.getItem("版本").load("key,value,type");
    await context.sync();
    return [properties.title, properties.author, custom.key, custom.value as unknown, custom.type];
  });
  expect(seen).toEqual(["民生台账", "", "版本", 3, "Number"]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection
test("a protected workbook keeps its sheets", async () => {
  await host.on(async (_sheet, context) => {
    context.workbook.worksheets.add("B");
    context.workbook.protection.protect("密");
    await context.sync();
  });
  expect((await host.refusal((sheet) => sheet.delete()))[0]).toBe("AccessDenied");
  const wrong = await host.refusal((_sheet, context) =>
    context.workbook.protection.unprotect("错"),
  );
  expect(wrong).toEqual(["InvalidArgument", "WorkbookProtection.unprotect"]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.application
test("application", async () => {
  const seen = await host.on(async (_sheet, context) => {
    const { application } = context.workbook;
    application.load("calculationMode,decimalSeparator,thousandsSeparator");
    application.cultureInfo.load("name");
    await context.sync();
    return [
      application.calculationMode,
      application.decimalSeparator,
      application.thousandsSeparator,
      application.cultureInfo.name,
    ];
  });
  expect(seen).toEqual(["Automatic", ".", ",", "en-US"]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.datetimeformatinfo
test.each([
  ["en-US", "M/d/yyyy", "dddd, MMMM d, yyyy", "h:mm:ss tt"],
  ["zh-CN", "yyyy/M/d", "yyyy'年'M'月'd'日'", "H:mm:ss"],
])("dates and times of %s", async (locale, ...patterns) => {
  host.workbook.$book.locale = locale;
  const seen = await host.on(async (_sheet, context) => {
    const { datetimeFormat } = context.workbook.application.cultureInfo;
    datetimeFormat.load("shortDatePattern,longDatePattern,longTimePattern");
    await context.sync();
    const { shortDatePattern, longDatePattern, longTimePattern } = datetimeFormat;
    return [shortDatePattern, longDatePattern, longTimePattern];
  });
  expect(seen).toEqual(patterns);
});
