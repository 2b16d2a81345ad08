import { keeping } from "../keeping";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartbinoptions */
export class ChartBinOptions extends keeping(ChartPart, {
  type: "Auto",
  width: 0,
  count: 0,
  allowOverflow: false,
  allowUnderflow: false,
  overflowValue: 0,
  underflowValue: 0,
}) {
  static readonly api = { name: "ChartBinOptions" };
}
