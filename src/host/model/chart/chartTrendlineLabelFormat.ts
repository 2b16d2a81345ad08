import { ChartBorder } from "./chartBorder";
import { ChartFill } from "./chartFill";
import { ChartFont } from "./chartFont";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.charttrendlinelabelformat */
export class ChartTrendlineLabelFormat extends ChartPart {
  static readonly api = {
    name: "ChartTrendlineLabelFormat",
    navigations: ["border", "fill", "font"],
  };

  get border(): ChartBorder {
    return new ChartBorder(...this.$inner("border"));
  }
  get fill(): ChartFill {
    return new ChartFill(...this.$inner("fill"));
  }
  get font(): ChartFont {
    return new ChartFont(...this.$inner("font"));
  }
}
