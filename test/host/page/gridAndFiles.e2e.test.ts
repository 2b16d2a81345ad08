import { readFile } from "node:fs/promises";
import type { Frame, Page } from "playwright-core";
import "../../../src/host/page/api/hostApi";
import { readWorkbook } from "../../../src/host/files/readWorkbook";
import { writeWorkbook } from "../../../src/host/files/writeWorkbook";
import { startHost, type HostUnderTest } from "../../e2e/hostPage";
import { book, sheet } from "../files/sampleWorkbooks";
import { validateXlsx } from "../files/validateXlsx";

jest.setTimeout(120_000);

let host: HostUnderTest;
let page: Page;
let pane: Frame;
beforeAll(async () => {
  host = await startHost({ folders: { "/test-addin/": "test/host/addin" } });
  ({ page, pane } = await host.open("?manifest=/test-addin/manifest.xml"));
});
afterAll(() => host.close());

const gridCanvas = "[id^=univer-sheet-main-canvas]";
/** The grid calculates after it has drawn: waits until a cell shows a number. */
const calculated = (address: string, value: number): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => window.embeddedHost.values(wanted.address)[0]?.[0] === wanted.value,
    { address, value },
  );

test("what the add-in writes is in the grid", async () => {
  await pane.evaluate(`Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
    range.values = [["甲", 1.5], ["合计", null]];
    range.getCell(1, 1).formulas = [["=C2*2"]];
    await context.sync();
  })`);
  await calculated("C3", 3);
  expect(await page.evaluate("embeddedHost.values('B2:C3')")).toEqual([
    ["甲", 1.5],
    ["合计", 3],
  ]);
  expect(await page.evaluate("embeddedHost.formulas('C3')")).toEqual([["=C2*2"]]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
test("typing in the grid is told with the value before and after", async () => {
  await pane.evaluate(`Excel.run(async (context) => {
    window.changes = [];
    context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (event) => {
      const { address, changeType, source, details } = event;
      changes.push({ address, changeType, source, ...details });
    });
    await context.sync();
  })`);
  await page.evaluate("embeddedHost.select('C2')");
  await page.locator(gridCanvas).click({ position: { x: 46 + 64 * 2 + 20, y: 20 + 20 + 8 } });
  await page.keyboard.type("8");
  await page.keyboard.press("Enter");
  await pane.waitForFunction(() => (Reflect.get(window, "changes") as unknown[]).length > 0);
  expect(await pane.evaluate("changes[0]")).toEqual({
    address: "C2",
    changeType: "RangeEdited",
    source: "Local",
    valueBefore: 1.5,
    valueAfter: 8,
    valueTypeBefore: "Double",
    valueTypeAfter: "Double",
  });
  await calculated("C3", 16);
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetselectionchangedeventargs
test("a selection made in the grid is the add-in's selection, and is told", async () => {
  await pane.evaluate(`Excel.run(async (context) => {
    window.selections = [];
    context.workbook.worksheets.getActiveWorksheet().onSelectionChanged.add(async ({ address }) => {
      selections.push(address);
    });
    await context.sync();
  })`);
  await page.evaluate("embeddedHost.select('D5:E6')");
  await pane.waitForFunction(() => (Reflect.get(window, "selections") as unknown[]).length > 0);
  expect(await pane.evaluate("selections.at(-1)")).toBe("D5:E6");
  expect(
    await pane.evaluate(`Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    })`),
  ).toBe("Sheet1!D5:E6");
});

test("a chart that the add-in makes lies over the cells it was given", async () => {
  await pane.evaluate(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A10:B12").values = [["单位", "投资"], ["甲", 1], ["乙", 2]];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A10:B12"), "Auto");
    chart.title.text = "按单位";
    chart.setPosition("E2", "H12");
    await context.sync();
  })`);
  const picture = page.locator("svg.chart");
  await picture.waitFor();
  expect(await picture.getAttribute("aria-label")).toBe("按单位");
  const grid = await page.locator(gridCanvas).boundingBox();
  const { x = 0, y = 0 } = (await picture.boundingBox()) ?? {};
  expect(x - (grid?.x ?? 0)).toBeCloseTo(46 + 64 * 4, -1);
  expect(y - (grid?.y ?? 0)).toBeCloseTo(20 + 20, -1);
});

test("a file is opened, edited and downloaded with all it had", async () => {
  const rows = [
    ["单位", "状态", "金额"],
    ["市住建局", "超期", 1.5],
    ["市教育局", "正常", 2],
  ];
  const columns = [{ name: "单位" }, { name: "状态" }, { name: "金额" }];
  const table = { name: "明细", range: "A1:C3", columns, style: "TableStyleMedium2" };
  const file = book(
    [
      sheet("数据", rows, {
        tables: [
          { ...table, showRowStripes: true, showColumnStripes: false, showAutoFilter: true },
        ],
        rules: [{ type: "expression", formula: '$B2="超期"', priority: 1, range: "A2:C3" }],
        validations: [{ type: "list", values: ["正常", "超期"], range: "B2:B3" }],
        notes: [{ row: 1, column: 2, text: "请核对", author: "审核" }],
        grid: { freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 } },
      }),
      sheet("底本", [[1]], { visibility: "veryHidden" }),
    ],
    { names: [{ name: "全部", range: "数据!$A$1:$C$3" }] },
  );
  await page.setInputFiles("[data-testid=open-file]", {
    name: "台账.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(await writeWorkbook(file)),
  });
  await page.locator(".file-name", { hasText: "台账.xlsx" }).waitFor();
  await page.evaluate("embeddedHost.write('数据!C2', [[9.75]])");

  const downloading = page.waitForEvent("download");
  await page.click(".title-bar [aria-label='下载']");
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("台账.xlsx");
  const bytes = new Uint8Array(await readFile(await download.path()));
  expect(await validateXlsx(bytes)).toEqual([]);
  const saved = await readWorkbook(bytes);
  const [data, base] = saved.sheets;
  expect(data?.grid.cellData[1]?.[2]).toEqual({ v: 9.75, t: 2 });
  expect(data).toMatchObject({
    tables: [{ name: "明细", range: "A1:C3" }],
    rules: [{ type: "expression", range: "A2:C3" }],
    validations: [{ type: "list", values: ["正常", "超期"] }],
    notes: [{ text: "请核对" }],
    grid: { freeze: { ySplit: 1 } },
  });
  expect(base?.visibility).toBe("veryHidden");
  expect(saved.names).toEqual(file.names);
});

test("a file that is no workbook is refused in words, and nothing is lost", async () => {
  await page.setInputFiles("[data-testid=open-file]", {
    name: "说明.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("这不是工作簿"),
  });
  await page.locator(".status-error", { hasText: "说明.xlsx" }).waitFor();
  expect(await page.evaluate("embeddedHost.sheets()")).toContain("数据");
});

test("dark follows the system, in the grid and in the pane", async () => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.locator(".host[data-theme=dark]").waitFor();
  await page.emulateMedia({ colorScheme: "light" });
  await page.locator(".host[data-theme=light]").waitFor();
});

test("nothing sticks out at 1366 × 768, and the page says what it is", async () => {
  expect(
    await page.evaluate(
      "[document.documentElement.scrollWidth, document.documentElement.scrollHeight]",
    ),
  ).toEqual([1366, 768]);
  expect(await page.textContent(".banner")).toContain("不是 Microsoft Excel");
});

test("nothing was asked of any other machine", () => {
  expect(host.outside).toEqual([]);
});
