import { ChartFont } from "./chartFont";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartformatstring */
export class ChartFormatString extends ChartPart {
  static readonly api = { name: "ChartFormatString", navigations: ["font"] };

  get font(): ChartFont {
    return new ChartFont(...this.$inner("font"));
  }
}
