import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartbinoptions */
export class ChartBinOptions extends ChartPart {
  static readonly api = { name: "ChartBinOptions" };

  get type(): string {
    return this.$get("type", "Auto");
  }
  set type(value: string) {
    this.$set("type", value);
  }
  get width(): number {
    return this.$get("width", 0);
  }
  set width(value: number) {
    this.$set("width", value);
  }
  get count(): number {
    return this.$get("count", 0);
  }
  set count(value: number) {
    this.$set("count", value);
  }
  get allowOverflow(): boolean {
    return this.$get("allowOverflow", false);
  }
  set allowOverflow(value: boolean) {
    this.$set("allowOverflow", value);
  }
  get allowUnderflow(): boolean {
    return this.$get("allowUnderflow", false);
  }
  set allowUnderflow(value: boolean) {
    this.$set("allowUnderflow", value);
  }
  get overflowValue(): number {
    return this.$get("overflowValue", 0);
  }
  set overflowValue(value: number) {
    this.$set("overflowValue", value);
  }
  get underflowValue(): number {
    return this.$get("underflowValue", 0);
  }
  set underflowValue(value: number) {
    this.$set("underflowValue", value);
  }
}
