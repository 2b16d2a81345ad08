import { ChartFill } from "./chartFill";
import { ChartLineFormat } from "./chartLineFormat";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriesformat */
export class ChartSeriesFormat extends ChartPart {
  static readonly api = { name: "ChartSeriesFormat", navigations: ["fill", "line"] };

  get fill(): ChartFill {
    return new ChartFill(...this.$inner("fill"));
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(...this.$inner("line"));
  }
}
