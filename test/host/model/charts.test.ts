import { startHost, type TestHost, valueOf } from "./startHost";

// https://learn.microsoft.com/javascript/api/excel/excel.chart

let host: TestHost;
beforeEach(async () => {
  host = startHost();
  await host.on(async (sheet, context) => {
    sheet.getRange("A1:C4").values = [
      ["单位", "计划", "完成"],
      ["甲", 3, 1],
      ["乙", 2, 2],
      ["丙", 1, 0],
    ];
    await context.sync();
  });
});

test("add cuts the range into named series with categories", async () => {
  const seen = await host.on(async (sheet, context) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"));
    chart.load("name,chartType,width,height");
    chart.series.load("items/name,count");
    const values = chart.series
      .getItemAt(1)
      .getDimensionValues("Values" as Excel.ChartSeriesDimension);
    const categories = chart.series
      .getItemAt(0)
      .getDimensionValues("Categories" as Excel.ChartSeriesDimension);
    await context.sync();
    return [
      ...[chart.name, chart.chartType, chart.width, chart.height],
      ...[chart.series.items.map((series) => series.name), valueOf(values), valueOf(categories)],
    ];
  });
  expect(seen).toEqual([
    "Chart 1",
    "ColumnClustered",
    360,
    216,
    ["计划", "完成"],
    [1, 2, 0],
    ["甲", "乙", "丙"],
  ]);
});

test("title, legend, axes and series keep what is set", async () => {
  const seen = await host.on(async (sheet, context) => {
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"), "Columns");
    chart.title.text = "各单位投资";
    chart.legend.position = "Right";
    chart.axes.valueAxis.title.text = "亿元";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.series.getItemAt(0).hasDataLabels = true;
    chart.title.format.font.size = 14;
    chart.title.load("text,visible,format/font/size");
    chart.legend.load("position,visible");
    chart.axes.valueAxis.load("minimum,title/text,majorGridlines/visible");
    chart.series.getItemAt(0).load("hasDataLabels");
    const series = chart.series.getItemAt(0).load("hasDataLabels,name");
    await context.sync();
    const { valueAxis } = chart.axes;
    return [
      ...[
        chart.title.text,
        chart.title.visible,
        chart.title.format.font.size,
        chart.legend.position,
      ],
      ...[
        valueAxis.minimum,
        valueAxis.title.text,
        valueAxis.majorGridlines.visible,
        series.hasDataLabels,
      ],
    ];
  });
  expect(seen).toEqual(["各单位投资", true, 14, "Right", 0, "亿元", false, true]);
});

test("setPosition spans cells; setData and delete", async () => {
  const seen = await host.on(async (sheet, context) => {
    const chart = sheet.charts.add("Pie", sheet.getRange("A1:B4"));
    chart.setPosition("E2", "H11");
    chart.setData(sheet.getRange("A1:C4"), "Rows" as Excel.ChartSeriesBy);
    chart.name = "图";
    chart.load("left,top,width,height,name");
    chart.series.load("items/name");
    await context.sync();
    const placed = [
      chart.left,
      chart.top,
      chart.width,
      chart.height,
      chart.series.items.map((series) => series.name),
    ];
    sheet.charts.getItem("图").delete();
    const left = sheet.charts.getCount();
    await context.sync();
    return [...placed, valueOf(left)];
  });
  expect(seen).toEqual([192, 15, 192, 150, ["甲", "乙", "丙"], 0]);
});

test("a series of its own", async () => {
  const seen = await host.on(async (sheet, context) => {
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"));
    const series = chart.series.add("追加");
    series.setValues(sheet.getRange("C2:C4"));
    const source = series.getDimensionDataSourceString("Values" as Excel.ChartSeriesDimension);
    chart.series.load("count");
    await context.sync();
    return [chart.series.count, source.value];
  });
  expect(seen).toEqual([2, "Sheet1!C2:C4"]);
});

test("a missing chart, and a source that is no range (which the client itself refuses)", async () => {
  expect(await host.refusal((sheet) => void sheet.charts.getItem("没有"))).toEqual([
    "ItemNotFound",
    "ChartCollection.getItem",
  ]);
  const refused = await host.refusal(
    (sheet) => void sheet.charts.add("Line", "A1" as unknown as Excel.Range),
  );
  expect(refused).toEqual(["InvalidArgument", "Charts.Add"]);
});

/** The reference's own samples write them so. */
test("values of enumerations may begin in lower case", async () => {
  const seen = await host.on(async (sheet, context) => {
    const chart = sheet.charts.add("pie" as "Pie", sheet.getRange("A1:B3"), "auto" as "Auto");
    chart.setData(sheet.getRange("A1:B2"), "columns" as "Columns");
    chart.legend.position = "top" as "Top";
    chart.load("chartType,legend/position");
    await context.sync();
    return [chart.chartType, chart.legend.position];
  });
  expect(seen).toEqual(["Pie", "Top"]);
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chart#excel-excel-chart-plotby-member */
test("a chart can be plotted by rows and back", async () => {
  const seen = await host.on(async (sheet, context) => {
    sheet.getRange("J1:L3").values = [
      ["", "x", "y"],
      ["a", 1, 2],
      ["b", 3, 4],
    ];
    const source = sheet.getRange("J1:L3");
    const byRows = sheet.charts.add("Line", source, "Columns");
    byRows.plotBy = "Rows";
    const again = sheet.charts.add("Line", source, "Rows");
    again.plotBy = "Columns";
    const charts = [byRows, again].map((chart) => chart.load("plotBy,series/items/name"));
    await context.sync();
    return charts.map(({ plotBy, series }) => [plotBy, ...series.items.map(({ name }) => name)]);
  });
  expect(seen).toEqual([
    ["Rows", "a", "b"],
    ["Columns", "x", "y"],
  ]);
});
