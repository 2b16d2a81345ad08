import { invalidArgument } from "../state/notFound";
import { ChartFormatString } from "./chartFormatString";
import { ChartPart } from "./chartPart";
import { ChartTitleFormat } from "./chartTitleFormat";

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitle */
export class ChartTitle extends ChartPart {
  static readonly api = { name: "ChartTitle", navigations: ["format"] };

  get format(): ChartTitleFormat {
    return new ChartTitleFormat(...this.$inner("format"));
  }
  get text(): string {
    return this.$get("text", "Chart Title");
  }
  set text(value: string) {
    this.$set("text", value);
    this.$set("visible", true);
  }
  get visible(): boolean {
    return this.$get("visible", true);
  }
  set visible(value: boolean) {
    this.$set("visible", value);
  }
  get overlay(): boolean {
    return this.$get("overlay", false);
  }
  set overlay(value: boolean) {
    this.$set("overlay", value);
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
  get textOrientation(): number {
    return this.$get("textOrientation", 0);
  }
  set textOrientation(value: number) {
    this.$set("textOrientation", value);
  }
  get position(): string {
    return this.$get("position", "Automatic");
  }
  set position(value: string) {
    this.$set("position", value);
  }
  get showShadow(): boolean {
    return this.$get("showShadow", false);
  }
  set showShadow(value: boolean) {
    this.$set("showShadow", value);
  }

  get left(): number {
    return this.$get("left", 0);
  }
  set left(value: number) {
    this.$set("left", value);
  }
  get top(): number {
    return this.$get("top", 0);
  }
  set top(value: number) {
    this.$set("top", value);
  }
  get width(): number {
    return this.$get("width", 0);
  }
  get height(): number {
    return this.$get("height", 0);
  }

  /** Part of the text, to give it a font of its own. */
  getSubstring(start: number, length: number): ChartFormatString {
    const text = this.text;
    if (!(start >= 0 && length >= 0 && start + length <= text.length)) throw invalidArgument();
    return new ChartFormatString(...this.$inner(`substring/${start}+${length}`));
  }
  setFormula(formula: string): void {
    this.$set("formula", formula);
  }
}
