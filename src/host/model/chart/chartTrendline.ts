import { ChartPart } from "./chartPart";
import { ChartTrendlineFormat } from "./chartTrendlineFormat";
import { ChartTrendlineLabel } from "./chartTrendlineLabel";

/** https://learn.microsoft.com/javascript/api/excel/excel.charttrendline */
export class ChartTrendline extends ChartPart {
  static readonly api = { name: "ChartTrendline", navigations: ["format", "label"] };

  get format(): ChartTrendlineFormat {
    return new ChartTrendlineFormat(...this.$inner("format"));
  }
  get label(): ChartTrendlineLabel {
    return new ChartTrendlineLabel(...this.$inner("label"));
  }
  get type(): string {
    return this.$get("type", "Linear");
  }
  set type(value: string) {
    this.$set("type", value);
  }
  get name(): string {
    return this.$get("name", "");
  }
  set name(value: string) {
    this.$set("name", value);
  }
  get polynomialOrder(): number {
    return this.$get("polynomialOrder", 2);
  }
  set polynomialOrder(value: number) {
    this.$set("polynomialOrder", value);
  }
  get movingAveragePeriod(): number {
    return this.$get("movingAveragePeriod", 2);
  }
  set movingAveragePeriod(value: number) {
    this.$set("movingAveragePeriod", value);
  }
  get showEquation(): boolean {
    return this.$get("showEquation", false);
  }
  set showEquation(value: boolean) {
    this.$set("showEquation", value);
  }
  get showRSquared(): boolean {
    return this.$get("showRSquared", false);
  }
  set showRSquared(value: boolean) {
    this.$set("showRSquared", value);
  }
  get forwardPeriod(): number {
    return this.$get("forwardPeriod", 0);
  }
  set forwardPeriod(value: number) {
    this.$set("forwardPeriod", value);
  }
  get backwardPeriod(): number {
    return this.$get("backwardPeriod", 0);
  }
  set backwardPeriod(value: number) {
    this.$set("backwardPeriod", value);
  }
  get intercept(): number | string {
    return this.$get("intercept", "");
  }
  set intercept(value: number | string) {
    this.$set("intercept", value);
  }

  get $id(): number {
    return this.$ids.indexOf(this.$number);
  }
  get $number(): number {
    return Number(this.path.slice(this.path.lastIndexOf("/") + 1));
  }
  get $ids(): number[] {
    return (this.options["trendlines"] as number[] | undefined) ?? [];
  }

  delete(): void {
    this.options["trendlines"] = this.$ids.filter((number) => number !== this.$number);
    this.$forget();
  }
}
