import { startHost, type TestHost, valueOf } from "./startHost";

// https://learn.microsoft.com/javascript/api/excel/excel.shape

let host: TestHost;
beforeEach(() => (host = startHost()));

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const three = (sheet: Excel.Worksheet): Excel.Shape[] =>
  [
    ["Rectangle", 100, 150],
    ["Pentagon", 125, 100],
    ["Octagon", 150, 50],
  ].map(([type, at, size]) => {
    const shape = sheet.shapes.addGeometricShape(type as "Rectangle");
    shape.set({ left: at, top: at, width: size, height: size, name: type } as object);
    return shape;
  });

/** Name, left, top, width, height of the sheet's shapes from the bottom up. */
const places = (change: (sheet: Excel.Worksheet, shapes: Excel.Shape[]) => void) =>
  host.on(async (sheet, context) => {
    change(sheet, three(sheet));
    sheet.shapes.load("items/name,items/left,items/top,items/width,items/height");
    await context.sync();
    return sheet.shapes.items.map(({ name, left, top, width, height }) => [
      name,
      [left, top, width, height],
    ]);
  });

test.each<
  [what: string, change: (sheet: Excel.Worksheet, shapes: Excel.Shape[]) => void, places: unknown]
>([
  [
    "as they were put",
    () => undefined,
    [
      ["Rectangle", [100, 100, 150, 150]],
      ["Pentagon", [125, 125, 100, 100]],
      ["Octagon", [150, 150, 50, 50]],
    ],
  ],
  [
    "moved, and scaled from the middle",
    (_sheet, [rectangle, , octagon]) => {
      rectangle?.incrementLeft(-25);
      octagon?.scaleHeight(2, "CurrentSize", "ScaleFromMiddle");
    },
    [
      ["Rectangle", [75, 100, 150, 150]],
      ["Pentagon", [125, 125, 100, 100]],
      ["Octagon", [150, 125, 50, 100]],
    ],
  ],
  [
    "with its proportions kept",
    (_sheet, [rectangle]) => {
      rectangle?.set({ lockAspectRatio: true });
      rectangle?.set({ height: 300 });
    },
    [
      ["Rectangle", [100, 100, 300, 300]],
      ["Pentagon", [125, 125, 100, 100]],
      ["Octagon", [150, 150, 50, 50]],
    ],
  ],
  [
    "brought forward and sent back",
    (_sheet, [rectangle, , octagon]) => {
      rectangle?.setZOrder("BringForward");
      octagon?.setZOrder("SendToBack");
    },
    [
      ["Octagon", [150, 150, 50, 50]],
      ["Pentagon", [125, 125, 100, 100]],
      ["Rectangle", [100, 100, 150, 150]],
    ],
  ],
  [
    "grouped and moved together",
    (sheet, shapes) => {
      const group = sheet.shapes.addGroup(shapes.slice(1));
      group.name = "Group";
      group.left = 0;
    },
    [
      ["Rectangle", [100, 100, 150, 150]],
      ["Group", [0, 125, 100, 100]],
    ],
  ],
  [
    "ungrouped where they are",
    (sheet, shapes) => {
      const group = sheet.shapes.addGroup(shapes);
      group.incrementTop(10);
      group.group.ungroup();
    },
    [
      ["Rectangle", [100, 110, 150, 150]],
      ["Pentagon", [125, 135, 100, 100]],
      ["Octagon", [150, 160, 50, 50]],
    ],
  ],
])("%s", async (_what, change, expected) => {
  expect(await places(change)).toEqual(expected);
});

test("what a new shape is", async () => {
  const seen = await host.on(async (sheet, context) => {
    const shape = sheet.shapes.addGeometricShape("SmileyFace").load();
    shape.fill.load("foregroundColor,type,transparency");
    shape.lineFormat.load("color,weight,dashStyle");
    await context.sync();
    const { name, type, geometricShapeType, level, zOrderPosition, rotation, visible } = shape;
    const { fill, lineFormat } = shape;
    return [
      [name, type, geometricShapeType, level, zOrderPosition, rotation, visible],
      [fill.foregroundColor, fill.type, fill.transparency],
      [lineFormat.color, lineFormat.weight, lineFormat.dashStyle],
    ];
  });
  expect(seen).toEqual([
    ["Smiley Face 1", "GeometricShape", "SmileyFace", 0, 0, 0, true],
    ["#4472C4", "Solid", 0],
    ["#2F528F", 1, "Solid"],
  ]);
});

test("a line's ends, arrows and the shapes they stick to", async () => {
  const seen = await host.on(async (sheet, context) => {
    three(sheet);
    const shape = sheet.shapes.addLine(200, 50, 300, 150, "Elbow").load("left,top,width,height");
    const { line } = shape;
    line.endArrowheadStyle = "Triangle";
    line.connectBeginShape(sheet.shapes.getItem("Octagon"), 2);
    line.load("connectorType,endArrowheadStyle,isBeginConnected,beginConnectedSite,isEndConnected");
    const stuck = line.beginConnectedShape.load("name");
    await context.sync();
    const { connectorType, endArrowheadStyle, isBeginConnected, beginConnectedSite } = line;
    const before = [connectorType, endArrowheadStyle, isBeginConnected, beginConnectedSite];
    line.disconnectBeginShape();
    line.load("isBeginConnected");
    await context.sync();
    return [
      [shape.left, shape.top, shape.width, shape.height],
      before,
      stuck.name,
      line.isBeginConnected,
    ];
  });
  expect(seen).toEqual([[200, 50, 100, 100], ["Elbow", "Triangle", true, 2], "Octagon", false]);
});

test("texts of shapes", async () => {
  const seen = await host.on(async (sheet, context) => {
    const box = sheet.shapes.addTextBox("A box");
    const part = box.textFrame.textRange.getSubstring(2, 3).load("text");
    part.font.color = "#00FF00";
    part.font.load("color");
    box.textFrame.load("hasText,leftMargin");
    await context.sync();
    box.textFrame.deleteText();
    const left = box.textFrame.load("hasText");
    const before = [part.text, part.font.color, box.textFrame.leftMargin];
    await context.sync();
    return [...before, left.hasText];
  });
  expect(seen).toEqual(["box", "#00FF00", 7.2, false]);
});

test("a picture keeps its size and its file", async () => {
  const seen = await host.on(async (sheet, context) => {
    const shape = sheet.shapes.addImage(PIXEL).load("type,width,height,lockAspectRatio");
    shape.image.load("format");
    const file = shape.getAsImage("PNG");
    const copy = shape.copyTo(context.workbook.worksheets.add("B")).load("width");
    await context.sync();
    return [
      shape.type,
      shape.width,
      shape.height,
      shape.image.format,
      valueOf(file) === PIXEL,
      copy.width,
    ];
  });
  expect(seen).toEqual(["Image", 0.75, 0.75, "PNG", true, 0.75]);
});

test.each<[what: string, act: (sheet: Excel.Worksheet) => void, error: [string, string]]>([
  [
    "no such shape",
    (sheet) => void sheet.shapes.getItem("gone"),
    ["ItemNotFound", "ShapeCollection.getItem"],
  ],
  [
    "no such position",
    (sheet) => void sheet.shapes.getItemAt(0),
    ["InvalidArgument", "ShapeCollection.getItemAt"],
  ],
  [
    "no picture",
    (sheet) => void sheet.shapes.addImage("AAAA"),
    ["InvalidArgument", "ShapeCollection.addImage"],
  ],
  [
    "a group of one",
    (sheet) => void sheet.shapes.addGroup(three(sheet).slice(1, 2)),
    ["InvalidArgument", "ShapeCollection.addGroup"],
  ],
  [
    "a picture asked of a box",
    (sheet) => void sheet.shapes.addTextBox("x").image.load("format"),
    ["InvalidOperation", "Shape.image"],
  ],
  [
    "a drawing of a box",
    (sheet) => void sheet.shapes.addTextBox("x").getAsImage("PNG"),
    ["UnsupportedOperation", "Shape.getAsImage"],
  ],
])("refused: %s", async (_what, act, error) => {
  expect(await host.refusal((sheet) => act(sheet))).toEqual(error);
});
