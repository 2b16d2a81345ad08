import { keeping } from "../keeping";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegendentry */
export class ChartLegendEntry extends keeping(
  ChartPart,
  {
    visible: true,
  },
  {
    left: 0,
    top: 0,
    width: 0,
    height: 0,
  },
) {
  static readonly api = { name: "ChartLegendEntry" };

  /** Which series, from the first, the entry is for. */
  get index(): number {
    return Number(this.path.slice(this.path.lastIndexOf("/") + 1));
  }
}
