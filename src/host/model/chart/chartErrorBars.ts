import { keeping } from "../keeping";
import { ChartErrorBarsFormat } from "./chartErrorBarsFormat";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.charterrorbars */
export class ChartErrorBars extends keeping(ChartPart, {
  endStyleCap: true,
  include: "Both",
  type: "FixedValue",
  visible: false,
}) {
  static readonly api = { name: "ChartErrorBars", navigations: ["format"] };

  get format(): ChartErrorBarsFormat {
    return new ChartErrorBarsFormat(...this.$inner("format"));
  }
}
