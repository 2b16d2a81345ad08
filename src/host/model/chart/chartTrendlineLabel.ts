import { ChartPart } from "./chartPart";
import { ChartTrendlineLabelFormat } from "./chartTrendlineLabelFormat";

/** https://learn.microsoft.com/javascript/api/excel/excel.charttrendlinelabel */
export class ChartTrendlineLabel extends ChartPart {
  static readonly api = { name: "ChartTrendlineLabel", navigations: ["format"] };

  get format(): ChartTrendlineLabelFormat {
    return new ChartTrendlineLabelFormat(...this.$inner("format"));
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
  get formula(): string {
    return this.$get("formula", "");
  }
  set formula(value: string) {
    this.$set("formula", value);
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
  get text(): string {
    return this.$get("text", "");
  }
  set text(value: string) {
    this.$set("text", value);
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
}
