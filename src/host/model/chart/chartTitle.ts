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

  setFormula(formula: string): void {
    this.$set("formula", formula);
  }
}
