import { ChartDataLabelFormat } from "./chartDataLabelFormat";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabel */
export class ChartDataLabel extends ChartPart {
  static readonly api = { name: "ChartDataLabel", navigations: ["format"] };

  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(...this.$inner("format"));
  }
  get position(): string {
    return this.$get("position", "BestFit");
  }
  set position(value: string) {
    this.$set("position", value);
  }
  get showValue(): boolean {
    return this.$get("showValue", true);
  }
  set showValue(value: boolean) {
    this.$set("showValue", value);
  }
  get showSeriesName(): boolean {
    return this.$get("showSeriesName", false);
  }
  set showSeriesName(value: boolean) {
    this.$set("showSeriesName", value);
  }
  get showCategoryName(): boolean {
    return this.$get("showCategoryName", false);
  }
  set showCategoryName(value: boolean) {
    this.$set("showCategoryName", value);
  }
  get showLegendKey(): boolean {
    return this.$get("showLegendKey", false);
  }
  set showLegendKey(value: boolean) {
    this.$set("showLegendKey", value);
  }
  get showPercentage(): boolean {
    return this.$get("showPercentage", false);
  }
  set showPercentage(value: boolean) {
    this.$set("showPercentage", value);
  }
  get showBubbleSize(): boolean {
    return this.$get("showBubbleSize", false);
  }
  set showBubbleSize(value: boolean) {
    this.$set("showBubbleSize", value);
  }
  get separator(): string {
    return this.$get("separator", ",");
  }
  set separator(value: string) {
    this.$set("separator", value);
  }
  get textOrientation(): number {
    return this.$get("textOrientation", 0);
  }
  set textOrientation(value: number) {
    this.$set("textOrientation", value);
  }
  get horizontalAlignment(): string {
    return this.$get("horizontalAlignment", "Center");
  }
  set horizontalAlignment(value: string) {
    this.$set("horizontalAlignment", value);
  }
  get verticalAlignment(): string {
    return this.$get("verticalAlignment", "Center");
  }
  set verticalAlignment(value: string) {
    this.$set("verticalAlignment", value);
  }
  get autoText(): boolean {
    return this.$get("autoText", true);
  }
  set autoText(value: boolean) {
    this.$set("autoText", value);
  }
  get numberFormat(): string {
    return this.$get("numberFormat", "General");
  }
  set numberFormat(value: string) {
    this.$set("numberFormat", value);
  }
  get linkNumberFormat(): boolean {
    return this.$get("linkNumberFormat", true);
  }
  set linkNumberFormat(value: boolean) {
    this.$set("linkNumberFormat", value);
  }
  get formula(): string {
    return this.$get("formula", "");
  }
  set formula(value: string) {
    this.$set("formula", value);
  }
  get text(): string {
    return this.$get("text", "");
  }
  set text(value: string) {
    this.$set("text", value);
  }
  get top(): number {
    return this.$get("top", 0);
  }
  set top(value: number) {
    this.$set("top", value);
  }
  get left(): number {
    return this.$get("left", 0);
  }
  set left(value: number) {
    this.$set("left", value);
  }
  get width(): number {
    return this.$get("width", 0);
  }
  get height(): number {
    return this.$get("height", 0);
  }
}
