import { keeping } from "../keeping";
import type { CellValue } from "../cells/cellValue";
import { ChartDataLabel } from "./chartDataLabel";
import type { ChartHandle } from "./chartHandle";
import { ChartPart } from "./chartPart";
import { ChartPointFormat } from "./chartPointFormat";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartpoint */
export class ChartPoint extends keeping(ChartPart, {
  hasDataLabel: false,
  markerBackgroundColor: "",
  markerForegroundColor: "",
  markerSize: 5,
  markerStyle: "Automatic",
}) {
  static readonly api = { name: "ChartPoint", navigations: ["dataLabel", "format"] };

  constructor(
    handle: ChartHandle,
    options: Record<string, unknown>,
    path: string,
    private readonly read: () => CellValue,
  ) {
    super(handle, options, path);
  }

  get dataLabel(): ChartDataLabel {
    return new ChartDataLabel(...this.$inner("dataLabel"));
  }
  get format(): ChartPointFormat {
    return new ChartPointFormat(...this.$inner("format"));
  }

  /** The value of the cell behind the point. */
  get value(): CellValue {
    return this.read();
  }
}
