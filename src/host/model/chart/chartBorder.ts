import { keeping } from "../keeping";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartborder */
export class ChartBorder extends keeping(ChartPart, {
  color: "",
  lineStyle: "None",
  weight: 0.75,
}) {
  static readonly api = { name: "ChartBorder" };

  clear(): void {
    this.$set("lineStyle", "None");
  }
}
