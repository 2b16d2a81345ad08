import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegendentry */
export class ChartLegendEntry extends ChartPart {
  static readonly api = { name: "ChartLegendEntry" };

  get visible(): boolean {
    return this.$get("visible", true);
  }
  set visible(value: boolean) {
    this.$set("visible", value);
  }
  get left(): number {
    return this.$get("left", 0);
  }
  get top(): number {
    return this.$get("top", 0);
  }
  get width(): number {
    return this.$get("width", 0);
  }
  get height(): number {
    return this.$get("height", 0);
  }

  /** Which series, from the first, the entry is for. */
  get index(): number {
    return Number(this.path.slice(this.path.lastIndexOf("/") + 1));
  }
}
