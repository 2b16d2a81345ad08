import { ChartLineFormat } from "./chartLineFormat";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.charterrorbarsformat */
export class ChartErrorBarsFormat extends ChartPart {
  static readonly api = { name: "ChartErrorBarsFormat", navigations: ["line"] };

  get line(): ChartLineFormat {
    return new ChartLineFormat(...this.$inner("line"));
  }
}
