import type { SeriesState } from "../state/chartState";
import type { ChartHandle } from "./chartHandle";

/** The part of a series that says how it is drawn. */
export abstract class ChartSeriesLook {
  constructor(
    protected readonly handle: ChartHandle,
    protected readonly series: SeriesState,
  ) {}

  get axisGroup(): string {
    return this.$option("axisGroup", "Primary");
  }
  set axisGroup(value: string) {
    this.$change("axisGroup", value);
  }
  get doughnutHoleSize(): number {
    return this.$option("doughnutHoleSize", 75);
  }
  set doughnutHoleSize(value: number) {
    this.$change("doughnutHoleSize", value);
  }
  get explosion(): number {
    return this.$option("explosion", 0);
  }
  set explosion(value: number) {
    this.$change("explosion", value);
  }
  get filtered(): boolean {
    return this.$option("filtered", false);
  }
  set filtered(value: boolean) {
    this.$change("filtered", value);
  }
  get firstSliceAngle(): number {
    return this.$option("firstSliceAngle", 0);
  }
  set firstSliceAngle(value: number) {
    this.$change("firstSliceAngle", value);
  }
  get gapWidth(): number {
    return this.$option("gapWidth", 150);
  }
  set gapWidth(value: number) {
    this.$change("gapWidth", value);
  }
  get hasDataLabels(): boolean {
    return this.$option("hasDataLabels", false);
  }
  set hasDataLabels(value: boolean) {
    this.$change("hasDataLabels", value);
  }
  get markerBackgroundColor(): string {
    return this.$option("markerBackgroundColor", "");
  }
  set markerBackgroundColor(value: string) {
    this.$change("markerBackgroundColor", value);
  }
  get markerForegroundColor(): string {
    return this.$option("markerForegroundColor", "");
  }
  set markerForegroundColor(value: string) {
    this.$change("markerForegroundColor", value);
  }
  get markerSize(): number {
    return this.$option("markerSize", 5);
  }
  set markerSize(value: number) {
    this.$change("markerSize", value);
  }
  get markerStyle(): string {
    return this.$option("markerStyle", "Automatic");
  }
  set markerStyle(value: string) {
    this.$change("markerStyle", value);
  }
  get overlap(): number {
    return this.$option("overlap", 0);
  }
  set overlap(value: number) {
    this.$change("overlap", value);
  }
  get plotOrder(): number {
    return this.$option("plotOrder", this.handle.chart.series.indexOf(this.series));
  }
  set plotOrder(value: number) {
    this.$change("plotOrder", value);
  }
  get showShadow(): boolean {
    return this.$option("showShadow", false);
  }
  set showShadow(value: boolean) {
    this.$change("showShadow", value);
  }
  get smooth(): boolean {
    return this.$option("smooth", false);
  }
  set smooth(value: boolean) {
    this.$change("smooth", value);
  }
  get varyByCategories(): boolean {
    return this.$option("varyByCategories", false);
  }
  set varyByCategories(value: boolean) {
    this.$change("varyByCategories", value);
  }
  get invertIfNegative(): boolean {
    return this.$option("invertIfNegative", false);
  }
  set invertIfNegative(value: boolean) {
    this.$change("invertIfNegative", value);
  }

  protected $option<T>(name: string, fallback: T): T {
    const value = this.series.options[name];
    return value === undefined ? fallback : (value as T);
  }

  protected $change(name: string, value: unknown): void {
    this.series.options[name] = value;
    this.handle.changed();
  }
}
