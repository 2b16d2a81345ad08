import { keeping } from "../keeping";
import { ChartPart } from "./chartPart";
import { ChartPlotAreaFormat } from "./chartPlotAreaFormat";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartplotarea */
export class ChartPlotArea extends keeping(ChartPart, {
  left: 0,
  top: 0,
  width: 0,
  height: 0,
  insideLeft: 0,
  insideTop: 0,
  insideWidth: 0,
  insideHeight: 0,
  position: "Automatic",
}) {
  static readonly api = { name: "ChartPlotArea", navigations: ["format"] };

  get format(): ChartPlotAreaFormat {
    return new ChartPlotAreaFormat(...this.$inner("format"));
  }
}
