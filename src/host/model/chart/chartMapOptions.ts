import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartmapoptions */
export class ChartMapOptions extends ChartPart {
  static readonly api = { name: "ChartMapOptions" };

  get labelStrategy(): string {
    return this.$get("labelStrategy", "None");
  }
  set labelStrategy(value: string) {
    this.$set("labelStrategy", value);
  }
  get level(): string {
    return this.$get("level", "Automatic");
  }
  set level(value: string) {
    this.$set("level", value);
  }
  get projectionType(): string {
    return this.$get("projectionType", "Automatic");
  }
  set projectionType(value: string) {
    this.$set("projectionType", value);
  }
}
