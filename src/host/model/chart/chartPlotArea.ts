import { ChartPart } from "./chartPart";
import { ChartPlotAreaFormat } from "./chartPlotAreaFormat";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartplotarea */
export class ChartPlotArea extends ChartPart {
  static readonly api = { name: "ChartPlotArea", navigations: ["format"] };

  get format(): ChartPlotAreaFormat {
    return new ChartPlotAreaFormat(...this.$inner("format"));
  }
  get left(): number {
    return this.$get("left", 0);
  }
  set left(value: number) {
    this.$set("left", value);
  }
  get top(): number {
    return this.$get("top", 0);
  }
  set top(value: number) {
    this.$set("top", value);
  }
  get width(): number {
    return this.$get("width", 0);
  }
  set width(value: number) {
    this.$set("width", value);
  }
  get height(): number {
    return this.$get("height", 0);
  }
  set height(value: number) {
    this.$set("height", value);
  }
  get insideLeft(): number {
    return this.$get("insideLeft", 0);
  }
  set insideLeft(value: number) {
    this.$set("insideLeft", value);
  }
  get insideTop(): number {
    return this.$get("insideTop", 0);
  }
  set insideTop(value: number) {
    this.$set("insideTop", value);
  }
  get insideWidth(): number {
    return this.$get("insideWidth", 0);
  }
  set insideWidth(value: number) {
    this.$set("insideWidth", value);
  }
  get insideHeight(): number {
    return this.$get("insideHeight", 0);
  }
  set insideHeight(value: number) {
    this.$set("insideHeight", value);
  }
  get position(): string {
    return this.$get("position", "Automatic");
  }
  set position(value: string) {
    this.$set("position", value);
  }
}
