import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfont */
export class ChartFont extends ChartPart {
  static readonly api = { name: "ChartFont" };

  get bold(): boolean {
    return this.$get("bold", false);
  }
  set bold(value: boolean) {
    this.$set("bold", value);
  }
  get color(): string {
    return this.$get("color", "#595959");
  }
  set color(value: string) {
    this.$set("color", value);
  }
  get italic(): boolean {
    return this.$get("italic", false);
  }
  set italic(value: boolean) {
    this.$set("italic", value);
  }
  get name(): string {
    return this.$get("name", "Calibri");
  }
  set name(value: string) {
    this.$set("name", value);
  }
  get size(): number {
    return this.$get("size", 10);
  }
  set size(value: number) {
    this.$set("size", value);
  }
  get underline(): string {
    return this.$get("underline", "None");
  }
  set underline(value: string) {
    this.$set("underline", value);
  }
}
