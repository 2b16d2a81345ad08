import { startHost, type TestHost, valueOf } from "./startHost";

let host: TestHost;
beforeEach(() => {
  host = startHost();
});

// https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat
describe("conditional formats", () => {
  test("cell value: rule, format, type, priority", async () => {
    const seen = await host.on(async (sheet, context) => {
      const added = sheet.getRange("A1:A9").conditionalFormats.add("CellValue");
      added.cellValue.format.font.color = "red";
      added.cellValue.format.fill.color = "#FFC7CE";
      added.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      added.load("type,priority,stopIfTrue");
      added.cellValue.load("rule");
      added.cellValue.format.font.load("color");
      const range = added.getRange().load("address");
      await context.sync();
      return [
        ...[added.type, added.priority, added.stopIfTrue, added.cellValue.rule],
        ...[added.cellValue.format.font.color, range.address],
      ];
    });
    expect(seen).toEqual([
      "CellValue",
      0,
      false,
      { formula1: "=0", operator: "LessThan" },
      "#FF0000",
      "Sheet1!A1:A9",
    ]);
  });

  test("custom: the formula in both notations", async () => {
    const seen = await host.on(async (sheet, context) => {
      const { custom } = sheet.getRange("B2:B9").conditionalFormats.add("Custom");
      custom.rule.formula = '=$C2="超期"';
      custom.rule.load("formula,formulaR1C1");
      await context.sync();
      return [custom.rule.formula, custom.rule.formulaR1C1];
    });
    expect(seen).toEqual(['=$C2="超期"', '=RC3="超期"']);
  });

  test.each<
    [
      Excel.ConditionalFormatType,
      (format: Excel.ConditionalFormat) => void,
      (format: Excel.ConditionalFormat) => unknown,
    ]
  >([
    [
      "ContainsText" as Excel.ConditionalFormatType,
      (format) => void (format.textComparison.rule = { operator: "Contains", text: "滞后" }),
      (format) => format.textComparison.load("rule"),
    ],
    [
      "TopBottom" as Excel.ConditionalFormatType,
      (format) => void (format.topBottom.rule = { rank: 3, type: "TopItems" }),
      (format) => format.topBottom.load("rule"),
    ],
    [
      "PresetCriteria" as Excel.ConditionalFormatType,
      (format) => void (format.preset.rule = { criterion: "DuplicateValues" }),
      (format) => format.preset.load("rule"),
    ],
  ])("%s", async (type, set, load) => {
    const seen = await host.on(async (sheet, context) => {
      const added = sheet.getRange("A1:A3").conditionalFormats.add(type);
      set(added);
      added.load("type");
      const part = load(added) as { rule: unknown };
      await context.sync();
      return [added.type, part.rule];
    });
    expect(seen[0]).toBe(type);
    expect(seen[1]).toMatchObject(
      {
        ContainsText: { text: "滞后" },
        TopBottom: { rank: 3 },
        PresetCriteria: { criterion: "DuplicateValues" },
      }[type as "TopBottom"],
    );
  });

  test("colour scale, data bar and icon set", async () => {
    const seen = await host.on(async (sheet, context) => {
      const formats = sheet.getRange("A1:A3").conditionalFormats;
      const scale = formats.add("ColorScale");
      scale.colorScale.criteria = {
        minimum: { formula: null as unknown as string, type: "LowestValue", color: "blue" },
        maximum: { formula: null as unknown as string, type: "HighestValue", color: "red" },
      };
      scale.colorScale.load("threeColorScale");
      const bar = formats.add("DataBar");
      bar.dataBar.barDirection = "LeftToRight";
      bar.dataBar.positiveFormat.fillColor = "#00FF00";
      bar.dataBar.load("barDirection,showDataBarOnly,positiveFormat/fillColor");
      const icons = formats.add("IconSet");
      icons.iconSet.style = "ThreeSymbols";
      icons.iconSet.load("style,criteria");
      await context.sync();
      return [
        ...[
          scale.colorScale.threeColorScale,
          bar.dataBar.barDirection,
          bar.dataBar.showDataBarOnly,
        ],
        ...[
          bar.dataBar.positiveFormat.fillColor,
          icons.iconSet.style,
          icons.iconSet.criteria.length,
        ],
      ];
    });
    expect(seen).toEqual([false, "LeftToRight", false, "#00FF00", "ThreeSymbols", 3]);
  });

  test("the newest comes first; priority, getItemAt, delete and clearAll", async () => {
    const seen = await host.on(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1:A3");
      const first = conditionalFormats.add("CellValue").load("id");
      const second = conditionalFormats.add("Custom").load("id");
      await context.sync();
      conditionalFormats.getItem(first.id).priority = 0;
      const top = conditionalFormats.getItemAt(0).load("id");
      await context.sync();
      const isFirst = top.id === first.id;
      conditionalFormats.getItem(second.id).delete();
      const left = conditionalFormats.getCount();
      await context.sync();
      conditionalFormats.clearAll();
      const none = conditionalFormats.getCount();
      await context.sync();
      return [isFirst, valueOf(left), valueOf(none)];
    });
    expect(seen).toEqual([true, 1, 0]);
  });

  test("another kind's part is a null object, or refused", async () => {
    const isNull = await host.on(async (sheet, context) => {
      const added = sheet.getRange("A1").conditionalFormats.add("Custom");
      const cellValue = added.cellValueOrNullObject.load("rule");
      await context.sync();
      return cellValue.isNullObject;
    });
    expect(isNull).toBe(true);
    const refused = await host.refusal((sheet) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").cellValue.load("rule");
    });
    expect(refused).toEqual(["InvalidArgument", "ConditionalFormat.cellValue"]);
  });

  test("they follow their cells, and clear() of formats takes them", async () => {
    const seen = await host.on(async (sheet, context) => {
      const added = sheet.getRange("A3:A5").conditionalFormats.add("Custom");
      sheet.getRange("1:1").insert("Down");
      const range = added.getRange().load("address");
      await context.sync();
      sheet.getRange("A1:A5").clear("Formats");
      const left = sheet.getRange("A6").conditionalFormats.getCount();
      const gone = sheet.getRange("A4").conditionalFormats.getCount();
      await context.sync();
      return [range.address, valueOf(left), valueOf(gone)];
    });
    expect(seen).toEqual(["Sheet1!A4:A6", 1, 0]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.datavalidation
describe("data validation", () => {
  const validation = (address: string): Promise<unknown[]> =>
    host.on(async (sheet, context) => {
      const own = sheet
        .getRange(address)
        .dataValidation.load("type,rule,ignoreBlanks,valid,prompt,errorAlert");
      await context.sync();
      return [own.type, own.rule, own.valid];
    });

  test("none", async () => {
    expect(await validation("A1")).toEqual(["None", {}, true]);
  });

  test.each([
    ["wholeNumber", "WholeNumber", { formula1: "=1", formula2: "=10", operator: "Between" }],
    ["decimal", "Decimal", { formula1: "=MIN(B1:B9)", operator: "GreaterThan" }],
    ["custom", "Custom", { formula: "=ISNUMBER(A1)" }],
    ["list", "List", { inCellDropDown: true, source: "未启动,进行中,已完成" }],
  ])("%s", async (kind, type, terms) => {
    await host.on(async (sheet, context) => {
      sheet.getRange("A1:A3").dataValidation.rule = { [kind]: terms };
      await context.sync();
    });
    expect(await validation("A1:A3")).toEqual([type, { [kind]: terms }, true]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.basicdatavalidation
  test.each([
    ["wholeNumber", 1, "=1"],
    ["decimal", 0.5, "=0.5"],
    ["textLength", "5", "=5"],
    ["date", "2022-01-01", "=44562"],
    ["date", "2022-01-01T12:00:00.000Z", "=44562.5"],
    ["time", "06:00", "=0.25"],
  ])("%s: a term given as %p is answered as the formula %s", async (kind, formula1, formula) => {
    await host.on(async (sheet, context) => {
      const terms = { formula1, operator: "GreaterThan" };
      sheet.getRange("A1").dataValidation.rule = { [kind]: terms };
      await context.sync();
    });
    const [, rule] = await validation("A1");
    expect(rule).toEqual({ [kind]: { formula1: formula, operator: "GreaterThan" } });
  });

  test("a list from a range is an absolute reference", async () => {
    await host.on(async (sheet, context) => {
      sheet.getRange("F1:F2").values = [["是"], ["否"]];
      sheet.getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange("F1:F2") },
      };
      sheet.getRange("A1").values = [["是"]];
      await context.sync();
    });
    expect(await validation("A1")).toEqual([
      "List",
      { list: { inCellDropDown: true, source: "=Sheet1!$F$1:$F$2" } },
      true,
    ]);
  });

  test("code may write what the rule forbids: it is only found invalid", async () => {
    const seen = await host.on(async (sheet, context) => {
      const range = sheet.getRange("A1:A3");
      range.dataValidation.rule = {
        wholeNumber: { formula1: 0, formula2: 10, operator: "Between" },
      };
      range.values = [[5], [50], ["x"]];
      const own = range.dataValidation.load("valid");
      const invalid = range.dataValidation.getInvalidCells().load("address");
      const first = sheet.getRange("A1").dataValidation.load("valid");
      await context.sync();
      return [own.valid, first.valid, invalid.address];
    });
    expect(seen).toEqual([null, true, "Sheet1!A2,Sheet1!A3"]);
  });

  test("prompt and error alert", async () => {
    const seen = await host.on(async (sheet, context) => {
      const own = sheet.getRange("A1").dataValidation;
      own.rule = { list: { inCellDropDown: true, source: "a,b" } };
      own.prompt = { title: "填报", message: "请选择", showPrompt: true };
      own.errorAlert = {
        title: "错误",
        message: "请从下拉列表中选择",
        showAlert: true,
        style: "Stop",
      };
      own.load("prompt,errorAlert");
      await context.sync();
      return [own.prompt, own.errorAlert];
    });
    expect(seen).toEqual([
      { title: "填报", message: "请选择", showPrompt: true },
      { title: "错误", message: "请从下拉列表中选择", showAlert: true, style: "Stop" },
    ]);
  });

  test("different rules are Inconsistent, partly covered is MixedCriteria", async () => {
    await host.on(async (sheet, context) => {
      sheet.getRange("A1").dataValidation.rule = {
        wholeNumber: { formula1: 1, operator: "GreaterThan" },
      };
      sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } };
      await context.sync();
    });
    expect((await validation("A1:A2"))[0]).toBe("Inconsistent");
    expect((await validation("A2:A3"))[0]).toBe("MixedCriteria");
  });

  test("clear() takes the rule from these cells only", async () => {
    await host.on(async (sheet, context) => {
      sheet.getRange("A1:A3").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } };
      sheet.getRange("A2").dataValidation.clear();
      await context.sync();
    });
    expect((await validation("A2"))[0]).toBe("None");
    expect((await validation("A3"))[0]).toBe("List");
  });

  test.each([
    ["no kind", {}],
    ["between without a second formula", { wholeNumber: { formula1: 1, operator: "Between" } }],
    ["a list without a source", { list: { inCellDropDown: true, source: "" } }],
  ])("%s is refused", async (_what, rule) => {
    const refused = await host.refusal(
      (sheet) => void (sheet.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule),
    );
    expect(refused).toEqual(["InvalidArgument", "DataValidation.rule"]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.comment
describe("comments", () => {
  test("add, reply, resolve, find, delete", async () => {
    const seen = await host.on(async (sheet, context) => {
      const { comments } = context.workbook;
      const added = comments.add("Sheet1!B2", "请核对");
      added.replies.add("已核对");
      added.resolved = true;
      added.load("id,content,resolved,authorName,replies/items/content");
      const place = added.getLocation().load("address");
      const byCell = sheet.comments.getItemByCell("B2").load("content");
      await context.sync();
      const replies = added.replies.items.map((reply) => reply.content);
      added.delete();
      const left = comments.getCount();
      await context.sync();
      return [added.content, added.resolved, replies, place.address, byCell.content, valueOf(left)];
    });
    expect(seen).toEqual(["请核对", true, ["已核对"], "Sheet1!B2", "请核对", 0]);
  });

  test("one cell, one comment", async () => {
    const twice = await host.refusal((_sheet, context) => {
      context.workbook.comments.add("Sheet1!A1", "一");
      context.workbook.comments.add("Sheet1!A1", "二");
    });
    expect(twice).toEqual(["ItemAlreadyExists", "CommentCollection.add"]);
    const wide = await host.refusal(
      (_sheet, context) => void context.workbook.comments.add("Sheet1!A5:B5", "三"),
    );
    expect(wide[0]).toBe("InvalidArgument");
    const none = await host.refusal(
      (_sheet, context) => void context.workbook.comments.getItemByCell("Sheet1!Z9"),
    );
    expect(none).toEqual(["ItemNotFound", "CommentCollection.getItemByCell"]);
  });
});
