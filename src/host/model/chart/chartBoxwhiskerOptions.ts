import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartboxwhiskeroptions */
export class ChartBoxwhiskerOptions extends ChartPart {
  static readonly api = { name: "ChartBoxwhiskerOptions" };

  get quartileCalculation(): string {
    return this.$get("quartileCalculation", "Exclusive");
  }
  set quartileCalculation(value: string) {
    this.$set("quartileCalculation", value);
  }
  get showInnerPoints(): boolean {
    return this.$get("showInnerPoints", false);
  }
  set showInnerPoints(value: boolean) {
    this.$set("showInnerPoints", value);
  }
  get showMeanLine(): boolean {
    return this.$get("showMeanLine", false);
  }
  set showMeanLine(value: boolean) {
    this.$set("showMeanLine", value);
  }
  get showMeanMarker(): boolean {
    return this.$get("showMeanMarker", true);
  }
  set showMeanMarker(value: boolean) {
    this.$set("showMeanMarker", value);
  }
  get showOutlierPoints(): boolean {
    return this.$get("showOutlierPoints", true);
  }
  set showOutlierPoints(value: boolean) {
    this.$set("showOutlierPoints", value);
  }
}
