import { keeping } from "../keeping";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartmapoptions */
export class ChartMapOptions extends keeping(ChartPart, {
  labelStrategy: "None",
  level: "Automatic",
  projectionType: "Automatic",
}) {
  static readonly api = { name: "ChartMapOptions" };
}
