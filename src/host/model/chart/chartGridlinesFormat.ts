import { ChartLineFormat } from "./chartLineFormat";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartgridlinesformat */
export class ChartGridlinesFormat extends ChartPart {
  static readonly api = { name: "ChartGridlinesFormat", navigations: ["line"] };

  get line(): ChartLineFormat {
    return new ChartLineFormat(...this.$inner("line"));
  }
}
