import type { Book } from "../state/book";
import type { ChartState } from "../state/chartState";
import { ChartAreaFormat } from "./chartAreaFormat";
import { ChartAxes } from "./chartAxes";
import { ChartDataLabels } from "./chartDataLabels";
import { ChartHandle } from "./chartHandle";
import { ChartLegend } from "./chartLegend";
import { ChartPivotOptions } from "./chartPivotOptions";
import { ChartPlotArea } from "./chartPlotArea";
import { ChartSeriesCollection } from "./chartSeriesCollection";
import { ChartTitle } from "./chartTitle";
import { enumName } from "../enumName";
import { seriesFrom } from "./seriesFrom";
import { sourceOf } from "./sourceOf";

/** The part of a chart that names, places and takes it apart. */
export abstract class ChartParts {
  readonly $handle: ChartHandle;

  constructor(book: Book, chart: ChartState) {
    this.$handle = new ChartHandle(book, chart);
  }

  get $id(): string {
    return this.$handle.chart.id;
  }
  get id(): string {
    return this.$handle.chart.id;
  }
  get name(): string {
    return this.$handle.chart.name;
  }
  set name(name: string) {
    this.#set({ name });
  }
  get chartType(): string {
    return this.$handle.chart.chartType;
  }
  set chartType(chartType: string) {
    this.#set({ chartType: enumName(chartType) });
  }
  get left(): number {
    return this.$handle.chart.left;
  }
  set left(left: number) {
    this.#set({ left });
  }
  get top(): number {
    return this.$handle.chart.top;
  }
  set top(top: number) {
    this.#set({ top });
  }
  get width(): number {
    return this.$handle.chart.width;
  }
  set width(width: number) {
    this.#set({ width });
  }
  get height(): number {
    return this.$handle.chart.height;
  }
  set height(height: number) {
    this.#set({ height });
  }
  get plotBy(): string {
    return this.$handle.chart.plotBy;
  }
  set plotBy(plotBy: string) {
    const source = sourceOf(this.$handle.chart);
    if (source) this.#set(seriesFrom(source.sheet, source.area, enumName(plotBy)));
  }
  get displayBlanksAs(): string {
    return this.#option("displayBlanksAs", "NotPlotted");
  }
  set displayBlanksAs(kind: string) {
    this.$handle.chart.options["displayBlanksAs"] = kind;
  }
  get plotVisibleOnly(): boolean {
    return this.#option("plotVisibleOnly", true);
  }
  set plotVisibleOnly(only: boolean) {
    this.$handle.chart.options["plotVisibleOnly"] = only;
  }
  get style(): number {
    return this.#option("style", 201);
  }
  set style(style: number) {
    this.$handle.chart.options["style"] = style;
  }

  get showAllFieldButtons(): boolean {
    return this.#option("showAllFieldButtons", true);
  }
  set showAllFieldButtons(show: boolean) {
    this.$handle.chart.options["showAllFieldButtons"] = show;
  }
  get showDataLabelsOverMaximum(): boolean {
    return this.#option("showDataLabelsOverMaximum", true);
  }
  set showDataLabelsOverMaximum(show: boolean) {
    this.$handle.chart.options["showDataLabelsOverMaximum"] = show;
  }
  get categoryLabelLevel(): number {
    return this.#option("categoryLabelLevel", 0);
  }
  set categoryLabelLevel(level: number) {
    this.$handle.chart.options["categoryLabelLevel"] = level;
  }
  get seriesNameLevel(): number {
    return this.#option("seriesNameLevel", 0);
  }
  set seriesNameLevel(level: number) {
    this.$handle.chart.options["seriesNameLevel"] = level;
  }

  get pivotOptions(): ChartPivotOptions {
    return new ChartPivotOptions(this.$handle, this.$handle.chart.options, "pivotOptions");
  }
  get axes(): ChartAxes {
    return new ChartAxes(this.$handle, this.$handle.chart.options, "axes");
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.$handle, this.$handle.chart.options, "dataLabels");
  }
  get format(): ChartAreaFormat {
    return new ChartAreaFormat(this.$handle, this.$handle.chart.options, "format");
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.$handle, this.$handle.chart.options, "legend");
  }
  get plotArea(): ChartPlotArea {
    return new ChartPlotArea(this.$handle, this.$handle.chart.options, "plotArea");
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.$handle);
  }
  get title(): ChartTitle {
    return new ChartTitle(this.$handle, this.$handle.chart.options, "title");
  }

  #option<T>(name: string, fallback: T): T {
    return (this.$handle.chart.options[name] as T | undefined) ?? fallback;
  }

  #set(change: Partial<ChartState>): void {
    Object.assign(this.$handle.chart, change);
    this.$handle.changed();
  }
}
