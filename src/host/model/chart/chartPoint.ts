import type { CellValue } from "../cells/cellValue";
import { ChartDataLabel } from "./chartDataLabel";
import type { ChartHandle } from "./chartHandle";
import { ChartPart } from "./chartPart";
import { ChartPointFormat } from "./chartPointFormat";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartpoint */
export class ChartPoint extends ChartPart {
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
  get hasDataLabel(): boolean {
    return this.$get("hasDataLabel", false);
  }
  set hasDataLabel(value: boolean) {
    this.$set("hasDataLabel", value);
  }
  get markerBackgroundColor(): string {
    return this.$get("markerBackgroundColor", "");
  }
  set markerBackgroundColor(value: string) {
    this.$set("markerBackgroundColor", value);
  }
  get markerForegroundColor(): string {
    return this.$get("markerForegroundColor", "");
  }
  set markerForegroundColor(value: string) {
    this.$set("markerForegroundColor", value);
  }
  get markerSize(): number {
    return this.$get("markerSize", 5);
  }
  set markerSize(value: number) {
    this.$set("markerSize", value);
  }
  get markerStyle(): string {
    return this.$get("markerStyle", "Automatic");
  }
  set markerStyle(value: string) {
    this.$set("markerStyle", value);
  }

  /** The value of the cell behind the point. */
  get value(): CellValue {
    return this.read();
  }
}
