import { invalidArgument } from "../state/notFound";
import { ChartAxis } from "./chartAxis";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxes */
export class ChartAxes extends ChartPart {
  static readonly api = {
    name: "ChartAxes",
    navigations: ["categoryAxis", "seriesAxis", "valueAxis"],
  };

  get categoryAxis(): ChartAxis {
    return new ChartAxis(...this.$inner("categoryAxis"));
  }
  get seriesAxis(): ChartAxis {
    return new ChartAxis(...this.$inner("seriesAxis"));
  }
  get valueAxis(): ChartAxis {
    return new ChartAxis(...this.$inner("valueAxis"));
  }

  getItem(type: string, _group = "Primary"): ChartAxis {
    if (type === "Category") return this.categoryAxis;
    if (type === "Series") return this.seriesAxis;
    if (type === "Value") return this.valueAxis;
    throw invalidArgument();
  }
}
