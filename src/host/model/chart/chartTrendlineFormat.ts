import { ChartLineFormat } from "./chartLineFormat";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.charttrendlineformat */
export class ChartTrendlineFormat extends ChartPart {
  static readonly api = { name: "ChartTrendlineFormat", navigations: ["line"] };

  get line(): ChartLineFormat {
    return new ChartLineFormat(...this.$inner("line"));
  }
}
