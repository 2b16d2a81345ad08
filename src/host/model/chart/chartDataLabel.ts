import { keeping } from "../keeping";
import { ChartDataLabelFormat } from "./chartDataLabelFormat";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabel */
export class ChartDataLabel extends keeping(
  ChartPart,
  {
    position: "BestFit",
    showValue: true,
    showSeriesName: false,
    showCategoryName: false,
    showLegendKey: false,
    showPercentage: false,
    showBubbleSize: false,
    separator: ",",
    textOrientation: 0,
    horizontalAlignment: "Center",
    verticalAlignment: "Center",
    autoText: true,
    numberFormat: "General",
    linkNumberFormat: true,
    formula: "",
    text: "",
    top: 0,
    left: 0,
  },
  {
    width: 0,
    height: 0,
  },
) {
  static readonly api = { name: "ChartDataLabel", navigations: ["format"] };

  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(...this.$inner("format"));
  }
}
