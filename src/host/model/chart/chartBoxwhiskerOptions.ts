import { keeping } from "../keeping";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartboxwhiskeroptions */
export class ChartBoxwhiskerOptions extends keeping(ChartPart, {
  quartileCalculation: "Exclusive",
  showInnerPoints: false,
  showMeanLine: false,
  showMeanMarker: true,
  showOutlierPoints: true,
}) {
  static readonly api = { name: "ChartBoxwhiskerOptions" };
}
