import { CellReader } from "../cells/cellReader";
import { cellsOf } from "../state/area";
import type { SeriesState } from "../state/chartState";
import { invalidArgument } from "../state/notFound";
import type { ChartHandle } from "./chartHandle";
import { ChartPoint } from "./chartPoint";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartpointscollection */
export class ChartPointsCollection {
  static readonly api = { name: "ChartPointsCollection" };

  constructor(
    private readonly handle: ChartHandle,
    private readonly series: SeriesState,
  ) {}

  $items(): ChartPoint[] {
    return Array.from({ length: this.count }, (_, index) => this.getItemAt(index));
  }

  /** One for each cell of the series' values. */
  get count(): number {
    const area = this.series.values?.area;
    return area ? area.rows * area.columns : 0;
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: number): ChartPoint {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) throw invalidArgument();
    return new ChartPoint(this.handle, this.series.options, `points/${index}`, () => {
      const { values } = this.series;
      const cell = values && [...cellsOf(values.area)][index];
      return values && cell ? new CellReader(values.sheet).value(cell.row, cell.column) : "";
    });
  }
}
