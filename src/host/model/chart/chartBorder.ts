import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartborder */
export class ChartBorder extends ChartPart {
  static readonly api = { name: "ChartBorder" };

  get color(): string {
    return this.$get("color", "");
  }
  set color(value: string) {
    this.$set("color", value);
  }
  get lineStyle(): string {
    return this.$get("lineStyle", "None");
  }
  set lineStyle(value: string) {
    this.$set("lineStyle", value);
  }
  get weight(): number {
    return this.$get("weight", 0.75);
  }
  set weight(value: number) {
    this.$set("weight", value);
  }

  clear(): void {
    this.$set("lineStyle", "None");
  }
}
