import { readColor } from "../format/colors";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfill */
export class ChartFill extends ChartPart {
  static readonly api = { name: "ChartFill" };

  setSolidColor(color: string): void {
    this.$set("color", readColor(color));
  }

  clear(): void {
    this.$set("color", "");
  }
}
