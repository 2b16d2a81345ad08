import { formatAddress } from "../state/address";
import { RangeHandle } from "../state/rangeHandle";
import { ChartAxisFormat } from "./chartAxisFormat";
import { ChartAxisTitle } from "./chartAxisTitle";
import { ChartGridlines } from "./chartGridlines";
import { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxis */
export class ChartAxis extends ChartPart {
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
  get axisGroup(): string {
    return this.$get("axisGroup", "Primary");
  }
  get baseTimeUnit(): string {
    return this.$get("baseTimeUnit", "Days");
  }
  set baseTimeUnit(value: string) {
    this.$set("baseTimeUnit", value);
  }
  get majorTimeUnitScale(): string {
    return this.$get("majorTimeUnitScale", "Days");
  }
  set majorTimeUnitScale(value: string) {
    this.$set("majorTimeUnitScale", value);
  }
  get minorTimeUnitScale(): string {
    return this.$get("minorTimeUnitScale", "Days");
  }
  set minorTimeUnitScale(value: string) {
    this.$set("minorTimeUnitScale", value);
  }
  get customDisplayUnit(): number {
    return this.$get("customDisplayUnit", 0);
  }
  get crosses(): string {
    return this.$get("crosses", "Automatic");
  }
  set crosses(crosses: string) {
    this.$set("crosses", crosses);
  }
  get crossesAt(): number {
    return this.$get("crossesAt", 0);
  }
  get positionAt(): number {
    return this.$get("positionAt", 0);
  }
  get left(): number {
    return this.$get("left", 0);
  }
  get top(): number {
    return this.$get("top", 0);
  }
  get width(): number {
    return this.$get("width", 0);
  }
  get height(): number {
    return this.$get("height", 0);
  }
  /** `Excel.ChartAxisType`, by which axis this is. */
  get type(): string {
    const name = this.path.slice(this.path.lastIndexOf("/") + 1);
    return name.charAt(0).toUpperCase() + name.slice(1).replace("Axis", "");
  }
  get minimum(): number | string {
    return this.$get("minimum", "");
  }
  set minimum(value: number | string) {
    this.$set("minimum", value);
  }
  get maximum(): number | string {
    return this.$get("maximum", "");
  }
  set maximum(value: number | string) {
    this.$set("maximum", value);
  }
  get majorUnit(): number | string {
    return this.$get("majorUnit", "");
  }
  set majorUnit(value: number | string) {
    this.$set("majorUnit", value);
  }
  get minorUnit(): number | string {
    return this.$get("minorUnit", "");
  }
  set minorUnit(value: number | string) {
    this.$set("minorUnit", value);
  }
  get visible(): boolean {
    return this.$get("visible", true);
  }
  set visible(value: boolean) {
    this.$set("visible", value);
  }
  get numberFormat(): string {
    return this.$get("numberFormat", "General");
  }
  set numberFormat(value: string) {
    this.$set("numberFormat", value);
  }
  get linkNumberFormat(): boolean {
    return this.$get("linkNumberFormat", true);
  }
  set linkNumberFormat(value: boolean) {
    this.$set("linkNumberFormat", value);
  }
  get displayUnit(): string {
    return this.$get("displayUnit", "None");
  }
  set displayUnit(value: string) {
    this.$set("displayUnit", value);
  }
  get showDisplayUnitLabel(): boolean {
    return this.$get("showDisplayUnitLabel", true);
  }
  set showDisplayUnitLabel(value: boolean) {
    this.$set("showDisplayUnitLabel", value);
  }
  get reversePlotOrder(): boolean {
    return this.$get("reversePlotOrder", false);
  }
  set reversePlotOrder(value: boolean) {
    this.$set("reversePlotOrder", value);
  }
  get scaleType(): string {
    return this.$get("scaleType", "Linear");
  }
  set scaleType(value: string) {
    this.$set("scaleType", value);
  }
  get logBase(): number {
    return this.$get("logBase", 10);
  }
  set logBase(value: number) {
    this.$set("logBase", value);
  }
  get majorTickMark(): string {
    return this.$get("majorTickMark", "None");
  }
  set majorTickMark(value: string) {
    this.$set("majorTickMark", value);
  }
  get minorTickMark(): string {
    return this.$get("minorTickMark", "None");
  }
  set minorTickMark(value: string) {
    this.$set("minorTickMark", value);
  }
  get tickLabelPosition(): string {
    return this.$get("tickLabelPosition", "NextToAxis");
  }
  set tickLabelPosition(value: string) {
    this.$set("tickLabelPosition", value);
  }
  get tickLabelSpacing(): number | string {
    return this.$get("tickLabelSpacing", "");
  }
  set tickLabelSpacing(value: number | string) {
    this.$set("tickLabelSpacing", value);
  }
  get tickMarkSpacing(): number {
    return this.$get("tickMarkSpacing", 1);
  }
  set tickMarkSpacing(value: number) {
    this.$set("tickMarkSpacing", value);
  }
  get categoryType(): string {
    return this.$get("categoryType", "Automatic");
  }
  set categoryType(value: string) {
    this.$set("categoryType", value);
  }
  get position(): string {
    return this.$get("position", "Automatic");
  }
  set position(value: string) {
    this.$set("position", value);
  }
  get textOrientation(): number {
    return this.$get("textOrientation", 0);
  }
  set textOrientation(value: number) {
    this.$set("textOrientation", value);
  }
  get isBetweenCategories(): boolean {
    return this.$get("isBetweenCategories", true);
  }
  set isBetweenCategories(value: boolean) {
    this.$set("isBetweenCategories", value);
  }
  get multiLevel(): boolean {
    return this.$get("multiLevel", true);
  }
  set multiLevel(value: boolean) {
    this.$set("multiLevel", value);
  }
  get offset(): number {
    return this.$get("offset", 100);
  }
  set offset(value: number) {
    this.$set("offset", value);
  }
  get alignment(): string {
    return this.$get("alignment", "Center");
  }
  set alignment(value: string) {
    this.$set("alignment", value);
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
