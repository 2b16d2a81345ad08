import { keeping } from "../keeping";
import { ChartLegendEntryCollection } from "./chartLegendEntryCollection";
import { ChartLegendFormat } from "./chartLegendFormat";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegend */
export class ChartLegend extends keeping(ChartPart, {
  left: 0,
  top: 0,
  width: 0,
  height: 0,
  visible: true,
  position: "Bottom",
  overlay: false,
  showShadow: false,
}) {
  static readonly api = { name: "ChartLegend", navigations: ["format", "legendEntries"] };

  get format(): ChartLegendFormat {
    return new ChartLegendFormat(...this.$inner("format"));
  }
  get legendEntries(): ChartLegendEntryCollection {
    return new ChartLegendEntryCollection(...this.$inner("legendEntries"));
  }
}
