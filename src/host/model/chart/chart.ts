import { sourcePlace } from "../range/sourcePlace";
import { boundingArea, lastColumn, lastRow, type Area } from "../state/area";
import type { Book } from "../state/book";
import type { ChartState } from "../state/chartState";
import { eventTypes } from "../state/eventTypes";
import { notFound } from "../state/notFound";
import { toPoints } from "../format/sizes";
import { ChartDataTable } from "./chartDataTable";
import { ChartParts } from "./chartParts";
import { seriesFrom } from "./seriesFrom";
import { enumName } from "../enumName";

const withoutAxes = /Pie|Doughnut|Treemap|Sunburst|Funnel|RegionMap|Radar/;

/** https://learn.microsoft.com/javascript/api/excel/excel.chart */
export class Chart extends ChartParts {
  static readonly api = {
    name: "Chart",
    navigations: [
      "axes",
      "dataLabels",
      "format",
      "legend",
      "pivotOptions",
      "plotArea",
      "series",
      "title",
      "worksheet",
    ],
    events: ["Activated", "Deactivated"],
  };

  constructor(book: Book, chart: ChartState) {
    super(book, chart);
  }

  get worksheet(): object {
    return this.$handle.book.api.worksheet(this.$handle.chart.sheet);
  }

  activate(): void {
    const { book, chart } = this.$handle;
    if (book.activeChart === chart) return;
    const args = { worksheetId: chart.sheet.id };
    const before = book.activeChart;
    book.activeChart = chart;
    if (before) this.#fire(eventTypes.chartDeactivated, before, { ...args, chartId: before.id });
    this.#fire(eventTypes.chartActivated, chart, { ...args, chartId: chart.id });
    this.$handle.changed();
  }
  delete(): void {
    const { book, chart } = this.$handle;
    book.charts.splice(book.charts.indexOf(chart), 1);
    if (book.activeChart === chart) book.activeChart = undefined;
    const args = { chartId: chart.id, worksheetId: chart.sheet.id, source: "Local" };
    book.feed.fire(eventTypes.chartDeleted, [chart.sheet.id], args);
    this.$handle.changed();
  }
  getDataTable(): ChartDataTable {
    const table = this.getDataTableOrNullObject();
    if (!table) throw notFound();
    return table;
  }
  /** Charts without axes have none. */
  getDataTableOrNullObject(): ChartDataTable | null {
    const { chart } = this.$handle;
    return withoutAxes.test(chart.chartType)
      ? null
      : new ChartDataTable(this.$handle, chart.options, "dataTable");
  }
  setData(sourceData: unknown, seriesBy = "Auto"): void {
    const { book, chart } = this.$handle;
    const { sheet, area } = sourcePlace(sourceData, book, chart.sheet);
    Object.assign(chart, seriesFrom(sheet, area, enumName(seriesBy)));
    this.$handle.changed();
  }
  /** From the upper left corner of one cell to the lower right of the other. */
  setPosition(startCell: unknown, endCell?: unknown): void {
    const { book, chart } = this.$handle;
    const start = sourcePlace(startCell, book, chart.sheet).area;
    const end = endCell === undefined ? undefined : sourcePlace(endCell, book, chart.sheet).area;
    chart.left = this.#left(start.column);
    chart.top = this.#top(start.row);
    if (end) this.#fit(boundingArea(start, end));
    this.$handle.changed();
  }

  #fit(area: Area): void {
    const { chart } = this.$handle;
    chart.width = this.#left(lastColumn(area) + 1) - chart.left;
    chart.height = this.#top(lastRow(area) + 1) - chart.top;
  }

  #left(column: number): number {
    let pixels = 0;
    for (let index = 0; index < column; index += 1)
      pixels += this.$handle.chart.sheet.grid.getColumnWidth(index);
    return toPoints(pixels);
  }

  #top(row: number): number {
    let pixels = 0;
    for (let index = 0; index < row; index += 1)
      pixels += this.$handle.chart.sheet.grid.getRowHeight(index);
    return toPoints(pixels);
  }

  #fire(type: number, chart: ChartState, args: Record<string, unknown>): void {
    this.$handle.book.feed.fire(type, [chart.id, chart.sheet.id], args);
  }
}
