import { keeping } from "../keeping";
import { ChartPart } from "./chartPart";
import { ChartTrendlineFormat } from "./chartTrendlineFormat";
import { ChartTrendlineLabel } from "./chartTrendlineLabel";

/** https://learn.microsoft.com/javascript/api/excel/excel.charttrendline */
export class ChartTrendline extends keeping(ChartPart, {
  type: "Linear",
  name: "",
  polynomialOrder: 2,
  movingAveragePeriod: 2,
  showEquation: false,
  showRSquared: false,
  forwardPeriod: 0,
  backwardPeriod: 0,
  intercept: "" as number | string,
}) {
  static readonly api = { name: "ChartTrendline", navigations: ["format", "label"] };

  get format(): ChartTrendlineFormat {
    return new ChartTrendlineFormat(...this.$inner("format"));
  }
  get label(): ChartTrendlineLabel {
    return new ChartTrendlineLabel(...this.$inner("label"));
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
