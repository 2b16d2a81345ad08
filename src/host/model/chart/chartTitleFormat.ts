import { ChartBorder } from "./chartBorder";
import { ChartFill } from "./chartFill";
import { ChartFont } from "./chartFont";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitleformat */
export class ChartTitleFormat extends ChartPart {
  static readonly api = { name: "ChartTitleFormat", navigations: ["font", "fill", "border"] };

  get font(): ChartFont {
    return new ChartFont(...this.$inner("font"));
  }
  get fill(): ChartFill {
    return new ChartFill(...this.$inner("fill"));
  }
  get border(): ChartBorder {
    return new ChartBorder(...this.$inner("border"));
  }
}
