import { CellReader } from "../cells/cellReader";
import { cellsOf } from "../state/area";
import { formatAddress } from "../state/address";
import type { SeriesState } from "../state/chartState";
import { invalidArgument } from "../state/notFound";
import { RangeHandle } from "../state/rangeHandle";
import { ChartBinOptions } from "./chartBinOptions";
import { ChartBoxwhiskerOptions } from "./chartBoxwhiskerOptions";
import { ChartErrorBars } from "./chartErrorBars";
import { ChartMapOptions } from "./chartMapOptions";
import { ChartPointsCollection } from "./chartPointsCollection";
import { ChartDataLabels } from "./chartDataLabels";
import type { ChartHandle } from "./chartHandle";
import { ChartSeriesFormat } from "./chartSeriesFormat";
import { ChartSeriesKinds } from "./chartSeriesKinds";
import { ChartTrendlineCollection } from "./chartTrendlineCollection";
import { enumName } from "../enumName";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
export class ChartSeries extends ChartSeriesKinds {
  static readonly api = {
    name: "ChartSeries",
    navigations: [
      ...["binOptions", "boxwhiskerOptions", "dataLabels", "format", "mapOptions", "points"],
      ...["trendlines", "xErrorBars", "yErrorBars"],
    ],
  };

  constructor(handle: ChartHandle, series: SeriesState) {
    super(handle, series);
  }

  get name(): string {
    return this.series.name;
  }
  set name(name: string) {
    this.series.name = name;
    this.handle.changed();
  }
  get chartType(): string {
    return this.series.chartType ?? this.handle.chart.chartType;
  }
  set chartType(chartType: string) {
    this.series.chartType = enumName(chartType);
    this.handle.changed();
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.handle, this.series.options, "dataLabels");
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.handle, this.series.options, "format");
  }

  get points(): ChartPointsCollection {
    return new ChartPointsCollection(this.handle, this.series);
  }
  get trendlines(): ChartTrendlineCollection {
    return new ChartTrendlineCollection(this.handle, this.series.options);
  }
  get xErrorBars(): ChartErrorBars {
    return new ChartErrorBars(this.handle, this.series.options, "xErrorBars");
  }
  get yErrorBars(): ChartErrorBars {
    return new ChartErrorBars(this.handle, this.series.options, "yErrorBars");
  }
  get binOptions(): ChartBinOptions {
    return new ChartBinOptions(this.handle, this.series.options, "binOptions");
  }
  get boxwhiskerOptions(): ChartBoxwhiskerOptions {
    return new ChartBoxwhiskerOptions(this.handle, this.series.options, "boxwhiskerOptions");
  }
  get mapOptions(): ChartMapOptions {
    return new ChartMapOptions(this.handle, this.series.options, "mapOptions");
  }

  setBubbleSizes(source: unknown): void {
    this.series.bubbles = this.#source(source);
    this.handle.changed();
  }
  setValues(source: unknown): void {
    this.series.values = this.#source(source);
    this.handle.changed();
  }
  setXAxisValues(source: unknown): void {
    this.series.categories = this.#source(source);
    this.handle.changed();
  }
  /** "Values" or "Categories" (also "XValues", "YValues"), as numbers and texts. */
  getDimensionValues(dimension: string): unknown[] {
    const source = this.#dimension(dimension);
    if (!source) return [];
    const reader = new CellReader(source.sheet);
    return [...cellsOf(source.area)].map(({ row, column }) => reader.value(row, column));
  }
  getDimensionDataSourceString(dimension: string): string {
    const source = this.#dimension(dimension);
    return source ? formatAddress(source.sheet.name, source.area) : "";
  }
  getDimensionDataSourceType(dimension: string): string {
    return this.#dimension(dimension) ? "LocalRange" : "Unknown";
  }
  delete(): void {
    const { series } = this.handle.chart;
    series.splice(series.indexOf(this.series), 1);
    this.handle.changed();
  }

  #dimension(dimension: string): SeriesState["values"] {
    if (dimension === "BubbleSizes") return this.series.bubbles;
    return dimension === "Categories" || dimension === "XValues"
      ? this.series.categories
      : this.series.values;
  }

  #source(source: unknown): { sheet: RangeHandle["$sheet"]; area: RangeHandle["$area"] } {
    if (!(source instanceof RangeHandle)) throw invalidArgument();
    return { sheet: source.$sheet, area: source.$area };
  }
}
