import { ChartBorder } from "./chartBorder";
import { ChartFill } from "./chartFill";
import { ChartFont } from "./chartFont";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartareaformat */
export class ChartAreaFormat extends ChartPart {
  static readonly api = { name: "ChartAreaFormat", navigations: ["fill", "font", "border"] };

  get fill(): ChartFill {
    return new ChartFill(...this.$inner("fill"));
  }
  get font(): ChartFont {
    return new ChartFont(...this.$inner("font"));
  }
  get border(): ChartBorder {
    return new ChartBorder(...this.$inner("border"));
  }
  get roundedCorners(): boolean {
    return this.$get("roundedCorners", false);
  }
  set roundedCorners(value: boolean) {
    this.$set("roundedCorners", value);
  }
  get colorScheme(): string {
    return this.$get("colorScheme", "ColorfulPalette1");
  }
  set colorScheme(value: string) {
    this.$set("colorScheme", value);
  }
}
