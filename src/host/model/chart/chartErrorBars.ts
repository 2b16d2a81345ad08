import { ChartErrorBarsFormat } from "./chartErrorBarsFormat";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.charterrorbars */
export class ChartErrorBars extends ChartPart {
  static readonly api = { name: "ChartErrorBars", navigations: ["format"] };

  get format(): ChartErrorBarsFormat {
    return new ChartErrorBarsFormat(...this.$inner("format"));
  }
  get endStyleCap(): boolean {
    return this.$get("endStyleCap", true);
  }
  set endStyleCap(value: boolean) {
    this.$set("endStyleCap", value);
  }
  get include(): string {
    return this.$get("include", "Both");
  }
  set include(value: string) {
    this.$set("include", value);
  }
  get type(): string {
    return this.$get("type", "FixedValue");
  }
  set type(value: string) {
    this.$set("type", value);
  }
  get visible(): boolean {
    return this.$get("visible", false);
  }
  set visible(value: boolean) {
    this.$set("visible", value);
  }
}
