import { ChartLegendEntryCollection } from "./chartLegendEntryCollection";
import { ChartLegendFormat } from "./chartLegendFormat";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegend */
export class ChartLegend extends ChartPart {
  static readonly api = { name: "ChartLegend", navigations: ["format", "legendEntries"] };

  get format(): ChartLegendFormat {
    return new ChartLegendFormat(...this.$inner("format"));
  }
  get legendEntries(): ChartLegendEntryCollection {
    return new ChartLegendEntryCollection(...this.$inner("legendEntries"));
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
  set width(value: number) {
    this.$set("width", value);
  }
  get height(): number {
    return this.$get("height", 0);
  }
  set height(value: number) {
    this.$set("height", value);
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
