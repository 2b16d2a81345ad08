import { ChartDataTableFormat } from "./chartDataTableFormat";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartdatatable */
export class ChartDataTable extends ChartPart {
  static readonly api = { name: "ChartDataTable", navigations: ["format"] };

  get format(): ChartDataTableFormat {
    return new ChartDataTableFormat(...this.$inner("format"));
  }
  get visible(): boolean {
    return this.$get("visible", false);
  }
  set visible(value: boolean) {
    this.$set("visible", value);
  }
  get showLegendKey(): boolean {
    return this.$get("showLegendKey", false);
  }
  set showLegendKey(value: boolean) {
    this.$set("showLegendKey", value);
  }
  get showHorizontalBorder(): boolean {
    return this.$get("showHorizontalBorder", true);
  }
  set showHorizontalBorder(value: boolean) {
    this.$set("showHorizontalBorder", value);
  }
  get showVerticalBorder(): boolean {
    return this.$get("showVerticalBorder", true);
  }
  set showVerticalBorder(value: boolean) {
    this.$set("showVerticalBorder", value);
  }
  get showOutlineBorder(): boolean {
    return this.$get("showOutlineBorder", true);
  }
  set showOutlineBorder(value: boolean) {
    this.$set("showOutlineBorder", value);
  }
}
