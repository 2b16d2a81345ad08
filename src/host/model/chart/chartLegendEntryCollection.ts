import { invalidArgument } from "../state/notFound";
import { ChartLegendEntry } from "./chartLegendEntry";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegendentrycollection */
export class ChartLegendEntryCollection extends ChartPart {
  static readonly api = { name: "ChartLegendEntryCollection" };

  $items(): ChartLegendEntry[] {
    return this.handle.chart.series.map((_series, index) => this.getItemAt(index));
  }

  getCount(): number {
    return this.handle.chart.series.length;
  }
  getItemAt(index: number): ChartLegendEntry {
    if (!this.handle.chart.series[index]) throw invalidArgument();
    return new ChartLegendEntry(...this.$inner(String(index)));
  }
}
