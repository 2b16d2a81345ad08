import { startHost, type TestHost, valueOf } from "./startHost";

// https://learn.microsoft.com/javascript/api/excel/excel.chart

let host: TestHost;
beforeEach(async () => {
  host = startHost();
  await host.on(async (sheet, context) => {
    sheet.getRange("A1:C4").values = [
      ["Product", "Qtr1", "Qtr2"],
      ["Frames", 5000, 7000],
      ["Saddles", 400, 323],
      ["Chains", 1550, 1088],
    ];
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns").title.text = "Sales";
    await context.sync();
  });
});

type Read = (chart: Excel.Chart, context: Excel.RequestContext) => Promise<unknown>;

test.each<[what: string, read: Read, expected: unknown]>([
  [
    "points carry the values of their cells",
    async (chart, context) => {
      const { points } = chart.series.getItemAt(1);
      const labelled = points.getItemAt(2);
      labelled.hasDataLabel = true;
      labelled.dataLabel.text = "low";
      labelled.format.fill.setSolidColor("pink");
      points.load("count,items/value,items/hasDataLabel");
      const { dataLabel } = labelled;
      dataLabel.load("text,showValue");
      await context.sync();
      return [points.items.map((point) => [point.value, point.hasDataLabel]), dataLabel.text];
    },
    [
      [
        [7000, false],
        [323, false],
        [1088, true],
      ],
      "low",
    ],
  ],
  [
    "trendlines by the order in which they were added",
    async (chart, context) => {
      const { trendlines } = chart.series.getItemAt(0);
      trendlines.add("Linear").format.line.color = "#FF0000";
      trendlines.add("Polynomial").polynomialOrder = 3;
      await context.sync();
      const line = trendlines.getItem(0).format.line.load("color");
      trendlines.getItem(0).delete();
      trendlines.load("items/type,items/polynomialOrder");
      const count = trendlines.getCount();
      await context.sync();
      return [line.color, valueOf(count), trendlines.items.map((t) => [t.type, t.polynomialOrder])];
    },
    ["#FF0000", 1, [["Polynomial", 3]]],
  ],
  [
    "error bars",
    async (chart, context) => {
      const bars = chart.series.getItemAt(0).yErrorBars;
      bars.set({ visible: true, type: "Percent", include: "PlusValues" } as object);
      bars.load("visible,type,include,endStyleCap");
      await context.sync();
      return [bars.visible, bars.type, bars.include, bars.endStyleCap];
    },
    [true, "Percent", "PlusValues", true],
  ],
  [
    "a data table, which a pie does not have",
    async (chart, context) => {
      const table = chart.getDataTable();
      table.visible = true;
      table.load("visible,showHorizontalBorder");
      const pie = chart.worksheet.charts.add("Pie", chart.worksheet.getRange("A1:B4"));
      const none = pie.getDataTableOrNullObject();
      await context.sync();
      return [table.visible, table.showHorizontalBorder, none.isNullObject];
    },
    [true, true, true],
  ],
  [
    "legend entries, one for each series",
    async (chart, context) => {
      const { legendEntries } = chart.legend;
      legendEntries.getItemAt(1).visible = false;
      legendEntries.load("items/index,items/visible");
      await context.sync();
      return legendEntries.items.map(({ index, visible }) => [index, visible]);
    },
    [
      [0, true],
      [1, false],
    ],
  ],
  [
    "part of the title",
    async (chart, context) => {
      const { font } = chart.title.getSubstring(0, 2);
      font.color = "#00FF00";
      font.load("color");
      await context.sync();
      return font.color;
    },
    "#00FF00",
  ],
  [
    "what an axis is, and where it crosses",
    async (chart, context) => {
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.setPositionAt(2);
      valueAxis.load("type,position,axisGroup");
      categoryAxis.load("type");
      await context.sync();
      return [valueAxis.type, valueAxis.position, valueAxis.axisGroup, categoryAxis.type];
    },
    ["Value", "Custom", "Primary", "Category"],
  ],
  [
    "the sizes of bubbles",
    async (chart, context) => {
      const series = chart.series.getItemAt(0);
      series.setBubbleSizes(chart.worksheet.getRange("C2:C4"));
      const sizes = series.getDimensionValues("BubbleSizes" as "Values");
      await context.sync();
      return valueOf(sizes);
    },
    [7000, 323, 1088],
  ],
])("%s", async (_what, read, expected) => {
  const seen = await host.on((sheet, context) => read(sheet.charts.getItemAt(0), context));
  expect(seen).toEqual(expected);
});

test.each<[what: string, act: (chart: Excel.Chart) => void, error: [string, string]]>([
  [
    "no such point",
    (chart) => void chart.series.getItemAt(0).points.getItemAt(3),
    ["InvalidArgument", "ChartPointsCollection.getItemAt"],
  ],
  [
    "no such trendline",
    (chart) => void chart.series.getItemAt(0).trendlines.getItem(0),
    ["InvalidArgument", "ChartTrendlineCollection.getItem"],
  ],
  [
    "no such kind of trendline",
    (chart) => void chart.series.getItemAt(0).trendlines.add("Wavy" as "Linear"),
    ["InvalidArgument", "ChartTrendlineCollection.add"],
  ],
  [
    "a part beyond the title",
    (chart) => void chart.title.getSubstring(0, 99),
    ["InvalidArgument", "ChartTitle.getSubstring"],
  ],
  [
    "no such legend entry",
    (chart) => void chart.legend.legendEntries.getItemAt(5),
    ["InvalidArgument", "ChartLegendEntryCollection.getItemAt"],
  ],
])("refused: %s", async (_what, act, error) => {
  expect(await host.refusal((sheet) => act(sheet.charts.getItemAt(0)))).toEqual(error);
});
