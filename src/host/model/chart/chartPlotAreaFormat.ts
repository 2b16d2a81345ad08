import { ChartBorder } from "./chartBorder";
import { ChartFill } from "./chartFill";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartplotareaformat */
export class ChartPlotAreaFormat extends ChartPart {
  static readonly api = { name: "ChartPlotAreaFormat", navigations: ["fill", "border"] };

  get fill(): ChartFill {
    return new ChartFill(...this.$inner("fill"));
  }
  get border(): ChartBorder {
    return new ChartBorder(...this.$inner("border"));
  }
}
