import { chartData } from "../../../src/host/page/charts/chartData";
import { axisScale } from "../../../src/host/page/charts/axisScale";
import { openHeadlessWorkbook } from "../../../src/host/model/headless/openHeadlessWorkbook";
import type { ChartState } from "../../../src/host/model/state/chartState";

test.each([
  [
    [1, 2, 3],
    [0, 1, 2, 3],
  ],
  [
    [124.3, 61.8],
    [0, 50, 100, 150],
  ],
  [
    [0.12, 0.4],
    [0, 0.1, 0.2, 0.3, 0.4],
  ],
  [
    [-3, 4],
    [-4, -2, 0, 2, 4],
  ],
  [[], [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [
    [0, 0],
    [0, 0.2, 0.4, 0.6, 0.8, 1],
  ],
])("an axis for %j has the marks %j", (values, marks) => {
  expect(axisScale(values).marks).toEqual(marks);
});

describe("what a chart shows", () => {
  const { $book } = openHeadlessWorkbook();
  const sheet = $book.activeSheet;
  sheet.write(
    {
      0: { 0: { v: "单位", t: 1 }, 1: { v: "投资", t: 1 } },
      1: { 0: { v: "甲", t: 1 }, 1: { v: 1.5, t: 2 } },
      2: { 0: { v: "乙", t: 1 }, 1: { v: "无", t: 1 } },
    },
    { row: 0, column: 0, rows: 3, columns: 2 },
  );
  const chart = (chartType: string, options: Record<string, unknown> = {}): ChartState => ({
    id: "1",
    sheet,
    name: "图1",
    chartType,
    left: 0,
    top: 0,
    width: 300,
    height: 200,
    plotBy: "Columns",
    series: [
      {
        name: "投资",
        values: { sheet, area: { row: 1, column: 1, rows: 2, columns: 1 } },
        categories: { sheet, area: { row: 1, column: 0, rows: 2, columns: 1 } },
        chartType: undefined,
        options: {},
      },
    ],
    options,
  });

  test("its cells as they are; text counts as nothing", () => {
    expect(chartData(chart("ColumnClustered", { "title/text": "按单位" }))).toEqual({
      shape: "column",
      stacked: false,
      title: "按单位",
      categories: ["甲", "乙"],
      series: [{ name: "投资", values: [1.5, 0] }],
    });
  });

  test("the only series gives the title that nobody set; a hidden title is none", () => {
    expect(chartData(chart("Pie")).title).toBe("投资");
    expect(chartData(chart("Pie", { "title/visible": false })).title).toBe("");
  });

  test.each([
    ["ColumnStacked", "column", true],
    ["BarClustered", "bar", false],
    ["BarStacked100", "bar", true],
    ["LineMarkers", "line", false],
    ["Doughnut", "pie", false],
    ["Histogram", "column", false],
  ])("%s is drawn as %s", (type, shape, stacked) => {
    expect(chartData(chart(type))).toMatchObject({ shape, stacked });
  });
});
