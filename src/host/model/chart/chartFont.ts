import { keeping } from "../keeping";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfont */
export class ChartFont extends keeping(ChartPart, {
  bold: false,
  color: "#595959",
  italic: false,
  name: "Calibri",
  size: 10,
  underline: "None",
}) {
  static readonly api = { name: "ChartFont" };
}
