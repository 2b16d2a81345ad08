import { keeping } from "../keeping";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartpivotoptions */
export class ChartPivotOptions extends keeping(ChartPart, {
  showAxisFieldButtons: true,
  showLegendFieldButtons: true,
  showReportFilterFieldButtons: true,
  showValueFieldButtons: true,
}) {
  static readonly api = { name: "ChartPivotOptions" };
}
