import { ChartGridlinesFormat } from "./chartGridlinesFormat";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartgridlines */
export class ChartGridlines extends ChartPart {
  static readonly api = { name: "ChartGridlines", navigations: ["format"] };

  get format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(...this.$inner("format"));
  }
  get visible(): boolean {
    return this.$get("visible", this.path.endsWith("valueAxis/majorGridlines"));
  }
  set visible(value: boolean) {
    this.$set("visible", value);
  }
}
