import { ChartBorder } from "./chartBorder";
import { ChartFill } from "./chartFill";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartpointformat */
export class ChartPointFormat extends ChartPart {
  static readonly api = { name: "ChartPointFormat", navigations: ["border", "fill"] };

  get border(): ChartBorder {
    return new ChartBorder(...this.$inner("border"));
  }
  get fill(): ChartFill {
    return new ChartFill(...this.$inner("fill"));
  }
}
