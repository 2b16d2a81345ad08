import { keeping } from "../keeping";
import { ChartDataLabelFormat } from "./chartDataLabelFormat";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabels */
export class ChartDataLabels extends keeping(ChartPart, {
  position: "Invalid",
  showValue: true,
  showSeriesName: false,
  showCategoryName: false,
  showLegendKey: false,
  showPercentage: false,
  showBubbleSize: false,
  separator: ",",
  numberFormat: "General",
  linkNumberFormat: true,
  textOrientation: 0,
  autoText: true,
  horizontalAlignment: "Center",
  verticalAlignment: "Center",
}) {
  static readonly api = { name: "ChartDataLabels", navigations: ["format"] };

  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(...this.$inner("format"));
  }
}
