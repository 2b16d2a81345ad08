import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlineformat */
export class ChartLineFormat extends ChartPart {
  static readonly api = { name: "ChartLineFormat" };

  get color(): string {
    return this.$get("color", "");
  }
  set color(value: string) {
    this.$set("color", value);
  }
  get lineStyle(): string {
    return this.$get("lineStyle", "Automatic");
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
