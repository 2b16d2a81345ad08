import { ChartPart } from "./chartPart";
import { ChartPlotAreaFormat } from "./chartPlotAreaFormat";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartplotarea */
export class ChartPlotArea extends ChartPart {
  static readonly api = { name: "ChartPlotArea", navigations: ["format"] };

  get format(): ChartPlotAreaFormat {
    return new ChartPlotAreaFormat(...this.$inner("format"));
  }
  get position(): string {
    return this.$get("position", "Automatic");
  }
  set position(value: string) {
    this.$set("position", value);
  }
}
