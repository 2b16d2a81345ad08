import { startHost, type TestHost } from "./startHost";

// https://learn.microsoft.com/javascript/api/excel/excel.rangeformat

let host: TestHost;
beforeEach(() => {
  host = startHost();
});

const format = (address: string): Promise<Excel.RangeFormat> =>
  host.on(async (sheet, context) => {
    const { format: own } = sheet.getRange(address);
    own.load(
      "columnWidth,rowHeight,wrapText,horizontalAlignment,verticalAlignment,textOrientation,indentLevel",
    );
    own.font.load("*");
    own.fill.load("*");
    own.protection.load("*");
    await context.sync();
    return own;
  });

const change = (address: string, set: (range: Excel.Range) => void): Promise<void> =>
  host.on(async (sheet, context) => {
    set(sheet.getRange(address));
    await context.sync();
  });

test("a new cell looks as Excel's does", async () => {
  const own = await format("A1");
  expect(own.font.toJSON()).toEqual({
    bold: false,
    color: "#000000",
    italic: false,
    name: "Calibri",
    size: 11,
    strikethrough: false,
    subscript: false,
    superscript: false,
    tintAndShade: 0,
    underline: "None",
  });
  expect([own.fill.color, own.fill.pattern, own.protection.locked]).toEqual([
    "#FFFFFF",
    "None",
    true,
  ]);
  expect([own.columnWidth, own.rowHeight, own.wrapText]).toEqual([48, 15, false]);
  expect([own.horizontalAlignment, own.verticalAlignment, own.textOrientation]).toEqual([
    "General",
    "Bottom",
    0,
  ]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.rangefont
describe("fonts", () => {
  test.each([
    ["bold", true],
    ["italic", true],
    ["strikethrough", true],
    ["superscript", true],
    ["underline", "Double"],
    ["name", "方正小标宋简体"],
    ["size", 22],
    ["color", "#C00000"],
  ] as const)("%s", async (property, value) => {
    await change("A1", (range) => range.format.font.set({ [property]: value }));
    expect((await format("A1")).font[property]).toBe(value);
  });

  test("cells that differ answer null", async () => {
    await change("A1", (range) => void (range.format.font.bold = true));
    expect((await format("A1:A2")).font.bold).toBeNull();
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.rangefill
describe("fills", () => {
  test.each([
    ["yellow", "#FFFF00"],
    ["#abc", "#AABBCC"],
    ["#ff0000", "#FF0000"],
  ])("%s", async (given, answered) => {
    await change("A1", (range) => void (range.format.fill.color = given));
    expect((await format("A1")).fill.color).toBe(answered);
  });

  test("clear() takes it away", async () => {
    await change("A1", (range) => void (range.format.fill.color = "red"));
    await change("A1", (range) => range.format.fill.clear());
    const { fill } = await format("A1");
    expect([fill.color, fill.pattern]).toEqual(["#FFFFFF", "None"]);
  });

  test("a colour that is none is refused", async () => {
    const refused = await host.refusal(
      (sheet) => void (sheet.getRange("A1").format.fill.color = "无色"),
    );
    expect(refused).toEqual(["InvalidArgument", "RangeFill.color"]);
  });

  test("an entire column carries its fill beyond the filled cells", async () => {
    await change("B:B", (range) => void (range.format.fill.color = "#00FF00"));
    expect((await format("B5000")).fill.color).toBe("#00FF00");
    expect((await format("C5000")).fill.color).toBe("#FFFFFF");
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.rangeborder
describe("borders", () => {
  const line = (address: string, side: Excel.BorderIndex): Promise<unknown[]> =>
    host.on(async (sheet, context) => {
      const border = sheet
        .getRange(address)
        .format.borders.getItem(side)
        .load("style,weight,color,sideIndex");
      await context.sync();
      return [border.style, border.weight, border.color];
    });

  test.each([
    ["Continuous", "Thin"],
    ["Continuous", "Medium"],
    ["Continuous", "Thick"],
    ["Double", "Thick"],
    ["Dash", "Thin"],
  ] as const)("%s %s", async (style, weight) => {
    await change("B2:C3", (range) => {
      const border = range.format.borders.getItem("EdgeTop");
      border.style = style;
      border.weight = weight;
      border.color = "#4472C4";
    });
    expect(await line("B2:C3", "EdgeTop" as Excel.BorderIndex)).toEqual([style, weight, "#4472C4"]);
    expect(await line("B3", "EdgeTop" as Excel.BorderIndex)).toEqual(["None", "Thin", "#000000"]);
  });

  test("inside lines stand between the cells only", async () => {
    await change(
      "A1:B2",
      (range) => void (range.format.borders.getItem("InsideVertical").style = "Continuous"),
    );
    expect((await line("A1", "EdgeRight" as Excel.BorderIndex))[0]).toBe("Continuous");
    expect((await line("A1", "EdgeLeft" as Excel.BorderIndex))[0]).toBe("None");
    expect((await line("B1", "EdgeRight" as Excel.BorderIndex))[0]).toBe("None");
  });

  test("all eight sides are listed", async () => {
    const sides = await host.on(async (sheet, context) => {
      const { borders } = sheet.getRange("A1").format;
      borders.load("items/sideIndex,count");
      await context.sync();
      return [borders.count, borders.items.map((border) => border.sideIndex)];
    });
    expect(sides).toEqual([
      8,
      [
        "EdgeTop",
        "EdgeBottom",
        "EdgeLeft",
        "EdgeRight",
        "InsideVertical",
        "InsideHorizontal",
        "DiagonalDown",
        "DiagonalUp",
      ],
    ]);
  });

  test("entire columns have lines between all their cells", async () => {
    await host.on(async (sheet, context) => {
      const { borders } = sheet.getRange("F:G").format;
      for (const side of ["InsideHorizontal", "InsideVertical", "EdgeBottom", "EdgeRight"])
        borders.getItem(side as Excel.BorderIndex).style = "continuous" as Excel.BorderLineStyle;
      await context.sync();
    });
    const bottom = "EdgeBottom" as Excel.BorderIndex;
    expect(await line("F5000", bottom)).toEqual(["Continuous", "Thin", "#000000"]);
    expect(await line("H5000", bottom)).toEqual(["None", "Thin", "#000000"]);
  });
});

describe("placement", () => {
  test.each([
    ["horizontalAlignment", "CenterAcrossSelection"],
    ["horizontalAlignment", "Left"],
    ["verticalAlignment", "Center"],
    ["wrapText", true],
    ["textOrientation", 45],
    ["textOrientation", 180],
    ["indentLevel", 2],
    ["readingOrder", "RightToLeft"],
    ["shrinkToFit", true],
  ] as const)("%s %s", async (property, value) => {
    const seen = await host.on(async (sheet, context) => {
      const { format: own } = sheet.getRange("A1:B1");
      own.set({ [property]: value });
      own.load(
        "horizontalAlignment,verticalAlignment,wrapText,textOrientation,indentLevel,readingOrder,shrinkToFit",
      );
      await context.sync();
      return new Map<string, unknown>(Object.entries(own.toJSON())).get(property);
    });
    expect(seen).toBe(value);
  });
});

describe("sizes", () => {
  test("are points", async () => {
    await change("A1:B2", (range) => {
      range.format.columnWidth = 120;
      range.format.rowHeight = 30;
    });
    const own = await format("A1:B2");
    expect([own.columnWidth, own.rowHeight]).toEqual([120, 30]);
    expect((await format("A1:C1")).columnWidth).toBeNull();
  });

  test("autofit widens a column for its longest text and a row for wrapped lines", async () => {
    await change("A1", (range) => {
      range.values = [["常州市2022年度民生实事项目清单"]];
      range.format.autofitColumns();
    });
    const wide = (await format("A1")).columnWidth;
    expect(wide).toBeGreaterThan(150);
    await change("A1", (range) => {
      range.format.columnWidth = 60;
      range.format.wrapText = true;
      range.format.autofitRows();
    });
    expect((await format("A1")).rowHeight).toBeGreaterThan(40);
  });

  test("hidden rows and columns", async () => {
    const seen = await host.on(async (sheet, context) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const rows = sheet.getRange("A1:A3").load("rowHidden");
      const hidden = sheet.getRange("A2:A3").load("rowHidden,hidden");
      const column = sheet.getRange("B1").load("columnHidden,hidden");
      await context.sync();
      return [rows.rowHidden, hidden.rowHidden, hidden.hidden, column.columnHidden, column.hidden];
    });
    expect(seen).toEqual([null, true, true, true, true]);
  });

  test("left, top, width and height", async () => {
    const seen = await host.on(async (sheet, context) => {
      const range = sheet.getRange("B3:D4").load("left,top,width,height");
      await context.sync();
      return [range.left, range.top, range.width, range.height];
    });
    expect(seen).toEqual([48, 30, 144, 30]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-style-member
describe("named styles", () => {
  test("a built-in style gives its fill and font", async () => {
    const seen = await host.on(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.style = "Good";
      range.load("style,format/fill/color,format/font/color");
      await context.sync();
      return [range.style, range.format.fill.color, range.format.font.color];
    });
    expect(seen).toEqual(["Good", "#C6EFCE", "#006100"]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.style
  test("one's own style, and what it gives", async () => {
    const seen = await host.on(async (sheet, context) => {
      const { styles } = context.workbook;
      styles.add("斜排");
      const own = styles.getItem("斜排");
      own.textOrientation = 38;
      own.font.bold = true;
      own.fill.color = "#FFC000";
      own.locked = false;
      own.load("textOrientation,locked,builtIn,font/bold,fill/color");
      const range = sheet.getRange("A1");
      range.style = "斜排";
      range.load("format/textOrientation,format/font/bold,format/protection/locked,style");
      await context.sync();
      return [
        ...[own.textOrientation, own.locked, own.builtIn, own.font.bold, own.fill.color],
        ...[
          range.format.textOrientation,
          range.format.font.bold,
          range.format.protection.locked,
          range.style,
        ],
      ];
    });
    expect(seen).toEqual([38, false, false, true, "#FFC000", 38, true, false, "斜排"]);
  });

  test("an unknown one is refused", async () => {
    expect(await host.refusal((sheet) => void (sheet.getRange("A1").style = "没有"))).toEqual([
      "InvalidArgument",
      "Range.style",
    ]);
  });
});
