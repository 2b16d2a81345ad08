import { keeping } from "../keeping";
import { formatAddress } from "../state/address";
import { RangeHandle } from "../state/rangeHandle";
import { ChartAxisFormat } from "./chartAxisFormat";
import { ChartAxisTitle } from "./chartAxisTitle";
import { ChartGridlines } from "./chartGridlines";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxis */
export class ChartAxis extends keeping(
  ChartPart,
  {
    baseTimeUnit: "Days",
    majorTimeUnitScale: "Days",
    minorTimeUnitScale: "Days",
    minimum: "" as number | string,
    maximum: "" as number | string,
    majorUnit: "" as number | string,
    minorUnit: "" as number | string,
    visible: true,
    numberFormat: "General",
    linkNumberFormat: true,
    displayUnit: "None",
    showDisplayUnitLabel: true,
    reversePlotOrder: false,
    scaleType: "Linear",
    logBase: 10,
    majorTickMark: "None",
    minorTickMark: "None",
    tickLabelPosition: "NextToAxis",
    tickLabelSpacing: "" as number | string,
    tickMarkSpacing: 1,
    categoryType: "Automatic",
    position: "Automatic",
    textOrientation: 0,
    isBetweenCategories: true,
    multiLevel: true,
    offset: 100,
    alignment: "Center",
  },
  {
    axisGroup: "Primary",
    customDisplayUnit: 0,
    crossesAt: 0,
    positionAt: 0,
    left: 0,
    top: 0,
    width: 0,
    height: 0,
  },
) {
  static readonly api = {
    name: "ChartAxis",
    navigations: ["title", "majorGridlines", "minorGridlines", "format"],
  };

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(...this.$inner("title"));
  }
  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(...this.$inner("majorGridlines"));
  }
  get minorGridlines(): ChartGridlines {
    return new ChartGridlines(...this.$inner("minorGridlines"));
  }
  get format(): ChartAxisFormat {
    return new ChartAxisFormat(...this.$inner("format"));
  }
  get crosses(): string {
    return this.$get("crosses", "Automatic");
  }
  set crosses(crosses: string) {
    this.$set("crosses", crosses);
  }
  /** `Excel.ChartAxisType`, by which axis this is. */
  get type(): string {
    const name = this.path.slice(this.path.lastIndexOf("/") + 1);
    return name.charAt(0).toUpperCase() + name.slice(1).replace("Axis", "");
  }

  setCategoryNames(source: unknown): void {
    this.$set(
      "categoryNames",
      source instanceof RangeHandle ? formatAddress(source.$sheet.name, source.$area) : source,
    );
  }

  setCrossesAt(value: number): void {
    this.$set("crosses", "Custom");
    this.$set("crossesAt", value);
  }
  setPositionAt(value: number): void {
    this.$set("position", "Custom");
    this.$set("positionAt", value);
  }
  setCustomDisplayUnit(unit: number): void {
    this.$set("displayUnit", "Custom");
    this.$set("customDisplayUnit", unit);
  }
}
