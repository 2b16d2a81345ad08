import { ChartAxisTitleFormat } from "./chartAxisTitleFormat";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxistitle */
export class ChartAxisTitle extends ChartPart {
  static readonly api = { name: "ChartAxisTitle", navigations: ["format"] };

  get format(): ChartAxisTitleFormat {
    return new ChartAxisTitleFormat(...this.$inner("format"));
  }
  get text(): string {
    return this.$get("text", "");
  }
  set text(value: string) {
    this.$set("text", value);
    this.$set("visible", true);
  }
  get visible(): boolean {
    return this.$get("visible", false);
  }
  set visible(value: boolean) {
    this.$set("visible", value);
  }
  get textOrientation(): number {
    return this.$get("textOrientation", 0);
  }
  set textOrientation(value: number) {
    this.$set("textOrientation", value);
  }

  setFormula(formula: string): void {
    this.$set("formula", formula);
    this.$set("visible", true);
  }
}
