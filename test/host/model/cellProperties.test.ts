import { startHost, type TestHost, valueOf } from "./startHost";

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format
// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-setcellproperties-member(1)

let host: TestHost;
beforeEach(() => {
  host = startHost();
});

const bold = { format: { font: { bold: true, color: "white" }, fill: { color: "Blue" } } };
const framed = {
  format: { borders: { bottom: { style: "Continuous" }, left: { style: "Dash", color: "red" } } },
};

test("cells get properties one by one, and an empty object changes nothing", async () => {
  const cells = await host.on(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.format.font.italic = true;
    range.setCellProperties([
      [bold, {}],
      [{ style: "Heading1" }, framed as Excel.SettableCellProperties],
    ]);
    const asked = { format: { font: { bold: true, italic: true, color: true } }, style: true };
    const found = range.getCellProperties({ ...asked, address: true });
    await context.sync();
    return valueOf(found);
  });
  expect(cells[0]?.[0]).toEqual({
    address: "Sheet1!A1",
    style: "Normal",
    format: { font: { bold: true, italic: true, color: "#FFFFFF" } },
  });
  expect(cells[0]?.[1]).toMatchObject({
    address: "Sheet1!B1",
    format: { font: { bold: false, italic: true, color: "#000000" } },
  });
  expect(cells[1]?.[0]?.style).toBe("Heading 1");
});

test("borders go by side", async () => {
  const cells = await host.on(async (sheet, context) => {
    const cell = sheet.getRange("B2");
    cell.setCellProperties([[framed as Excel.SettableCellProperties]]);
    const found = cell.getCellProperties({
      format: { borders: { left: { style: true, color: true }, top: { style: true } } },
    } as Excel.CellPropertiesLoadOptions);
    await context.sync();
    return valueOf(found);
  });
  expect(cells).toEqual([
    [
      {
        format: { borders: { left: { style: "Dash", color: "#FF0000" }, top: { style: "None" } } },
      },
    ],
  ]);
});

test("rows and columns", async () => {
  const seen = await host.on(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.setRowProperties([{ format: { rowHeight: 30 } }, { rowHidden: true }]);
    range.setColumnProperties([{ format: { columnWidth: 90 } }, { columnHidden: true }]);
    const rows = range.getRowProperties({
      format: { rowHeight: true },
      rowHidden: true,
      rowIndex: true,
    });
    const columns = range.getColumnProperties({ columnHidden: true, columnIndex: true });
    await context.sync();
    return [valueOf(rows), valueOf(columns)];
  });
  expect(seen[0]).toMatchObject([
    { rowIndex: 0, rowHidden: false, format: { rowHeight: 30 } },
    { rowIndex: 1, rowHidden: true },
  ]);
  expect(seen[1]).toEqual([
    { columnIndex: 0, columnHidden: false },
    { columnIndex: 1, columnHidden: true },
  ]);
});

describe("refused", () => {
  test.each<[string, (range: Excel.Range) => void, string]>([
    ["rows that are too few", (range) => range.setCellProperties([[{}, {}]]), "setCellProperties"],
    ["columns too many", (range) => range.setColumnProperties([{}, {}, {}]), "setColumnProperties"],
    [
      "a name that is none",
      (range) => void range.getCellProperties({ colour: true } as Excel.CellPropertiesLoadOptions),
      "getCellProperties",
    ],
  ])("%s", async (_what, act, member) => {
    expect(await host.refusal((sheet) => act(sheet.getRange("A1:B2")))).toEqual([
      "InvalidArgument",
      `Range.${member}`,
    ]);
  });
});
