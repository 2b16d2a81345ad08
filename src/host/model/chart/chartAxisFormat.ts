import { ChartFill } from "./chartFill";
import { ChartFont } from "./chartFont";
import { ChartLineFormat } from "./chartLineFormat";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxisformat */
export class ChartAxisFormat extends ChartPart {
  static readonly api = { name: "ChartAxisFormat", navigations: ["fill", "font", "line"] };

  get fill(): ChartFill {
    return new ChartFill(...this.$inner("fill"));
  }
  get font(): ChartFont {
    return new ChartFont(...this.$inner("font"));
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(...this.$inner("line"));
  }
}
