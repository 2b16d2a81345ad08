import { invalidArgument } from "../state/notFound";
import type { ChartHandle } from "./chartHandle";
import { ChartSeries } from "./chartSeries";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriescollection */
export class ChartSeriesCollection {
  static readonly api = { name: "ChartSeriesCollection" };

  constructor(private readonly handle: ChartHandle) {}

  $items(): ChartSeries[] {
    return this.handle.chart.series.map((series) => new ChartSeries(this.handle, series));
  }

  get count(): number {
    return this.handle.chart.series.length;
  }

  add(name = `Series${this.count + 1}`, index = this.count): ChartSeries {
    const series = {
      name,
      values: undefined,
      categories: undefined,
      chartType: undefined,
      options: {},
    };
    this.handle.chart.series.splice(index, 0, series);
    this.handle.changed();
    return new ChartSeries(this.handle, series);
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): ChartSeries {
    const series = this.$items()[index];
    if (!series) throw invalidArgument();
    return series;
  }
}
