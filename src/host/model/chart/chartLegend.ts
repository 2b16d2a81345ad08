import { ChartLegendFormat } from "./chartLegendFormat";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegend */
export class ChartLegend extends ChartPart {
  static readonly api = { name: "ChartLegend", navigations: ["format"] };

  get format(): ChartLegendFormat {
    return new ChartLegendFormat(...this.$inner("format"));
  }
  get visible(): boolean {
    return this.$get("visible", true);
  }
  set visible(value: boolean) {
    this.$set("visible", value);
  }
  get position(): string {
    return this.$get("position", "Bottom");
  }
  set position(value: string) {
    this.$set("position", value);
  }
  get overlay(): boolean {
    return this.$get("overlay", false);
  }
  set overlay(value: boolean) {
    this.$set("overlay", value);
  }
  get showShadow(): boolean {
    return this.$get("showShadow", false);
  }
  set showShadow(value: boolean) {
    this.$set("showShadow", value);
  }
}
