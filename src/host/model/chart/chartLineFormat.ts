import { keeping } from "../keeping";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlineformat */
export class ChartLineFormat extends keeping(ChartPart, {
  color: "",
  lineStyle: "Automatic",
  weight: 0.75,
}) {
  static readonly api = { name: "ChartLineFormat" };

  clear(): void {
    this.$set("lineStyle", "None");
  }
}
