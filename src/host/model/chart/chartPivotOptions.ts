import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartpivotoptions */
export class ChartPivotOptions extends ChartPart {
  static readonly api = { name: "ChartPivotOptions" };

  get showAxisFieldButtons(): boolean {
    return this.$get("showAxisFieldButtons", true);
  }
  set showAxisFieldButtons(value: boolean) {
    this.$set("showAxisFieldButtons", value);
  }
  get showLegendFieldButtons(): boolean {
    return this.$get("showLegendFieldButtons", true);
  }
  set showLegendFieldButtons(value: boolean) {
    this.$set("showLegendFieldButtons", value);
  }
  get showReportFilterFieldButtons(): boolean {
    return this.$get("showReportFilterFieldButtons", true);
  }
  set showReportFilterFieldButtons(value: boolean) {
    this.$set("showReportFilterFieldButtons", value);
  }
  get showValueFieldButtons(): boolean {
    return this.$get("showValueFieldButtons", true);
  }
  set showValueFieldButtons(value: boolean) {
    this.$set("showValueFieldButtons", value);
  }
}
