import { keeping } from "../keeping";
import { ChartDataTableFormat } from "./chartDataTableFormat";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartdatatable */
export class ChartDataTable extends keeping(ChartPart, {
  visible: false,
  showLegendKey: false,
  showHorizontalBorder: true,
  showVerticalBorder: true,
  showOutlineBorder: true,
}) {
  static readonly api = { name: "ChartDataTable", navigations: ["format"] };

  get format(): ChartDataTableFormat {
    return new ChartDataTableFormat(...this.$inner("format"));
  }
}
