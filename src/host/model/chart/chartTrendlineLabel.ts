import { keeping } from "../keeping";
import { ChartPart } from "./chartPart";
import { ChartTrendlineLabelFormat } from "./chartTrendlineLabelFormat";

/** https://learn.microsoft.com/javascript/api/excel/excel.charttrendlinelabel */
export class ChartTrendlineLabel extends keeping(
  ChartPart,
  {
    top: 0,
    left: 0,
    formula: "",
    textOrientation: 0,
    horizontalAlignment: "Center",
    verticalAlignment: "Center",
    text: "",
    autoText: true,
    numberFormat: "General",
    linkNumberFormat: true,
  },
  {
    width: 0,
    height: 0,
  },
) {
  static readonly api = { name: "ChartTrendlineLabel", navigations: ["format"] };

  get format(): ChartTrendlineLabelFormat {
    return new ChartTrendlineLabelFormat(...this.$inner("format"));
  }
}
