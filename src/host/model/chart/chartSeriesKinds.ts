import { ChartSeriesLook } from "./chartSeriesLook";

/** The part of a series that only some kinds of charts show: bubbles, pies of pies, maps, treemaps, waterfalls. */
export abstract class ChartSeriesKinds extends ChartSeriesLook {
  get bubbleScale(): number {
    return this.$option("bubbleScale", 100);
  }
  set bubbleScale(value: number) {
    this.$change("bubbleScale", value);
  }
  get secondPlotSize(): number {
    return this.$option("secondPlotSize", 75);
  }
  set secondPlotSize(value: number) {
    this.$change("secondPlotSize", value);
  }
  get splitType(): string {
    return this.$option("splitType", "SplitByPosition");
  }
  set splitType(value: string) {
    this.$change("splitType", value);
  }
  get splitValue(): number {
    return this.$option("splitValue", 2);
  }
  set splitValue(value: number) {
    this.$change("splitValue", value);
  }
  get showLeaderLines(): boolean {
    return this.$option("showLeaderLines", true);
  }
  set showLeaderLines(value: boolean) {
    this.$change("showLeaderLines", value);
  }
  get gradientStyle(): string {
    return this.$option("gradientStyle", "TwoPhaseColor");
  }
  set gradientStyle(value: string) {
    this.$change("gradientStyle", value);
  }
  get gradientMinimumType(): string {
    return this.$option("gradientMinimumType", "ExtremeValue");
  }
  set gradientMinimumType(value: string) {
    this.$change("gradientMinimumType", value);
  }
  get gradientMidpointType(): string {
    return this.$option("gradientMidpointType", "ExtremeValue");
  }
  set gradientMidpointType(value: string) {
    this.$change("gradientMidpointType", value);
  }
  get gradientMaximumType(): string {
    return this.$option("gradientMaximumType", "ExtremeValue");
  }
  set gradientMaximumType(value: string) {
    this.$change("gradientMaximumType", value);
  }
  get gradientMinimumValue(): number {
    return this.$option("gradientMinimumValue", 0);
  }
  set gradientMinimumValue(value: number) {
    this.$change("gradientMinimumValue", value);
  }
  get gradientMidpointValue(): number {
    return this.$option("gradientMidpointValue", 0);
  }
  set gradientMidpointValue(value: number) {
    this.$change("gradientMidpointValue", value);
  }
  get gradientMaximumValue(): number {
    return this.$option("gradientMaximumValue", 0);
  }
  set gradientMaximumValue(value: number) {
    this.$change("gradientMaximumValue", value);
  }
  get gradientMinimumColor(): string {
    return this.$option("gradientMinimumColor", "");
  }
  set gradientMinimumColor(value: string) {
    this.$change("gradientMinimumColor", value);
  }
  get gradientMidpointColor(): string {
    return this.$option("gradientMidpointColor", "");
  }
  set gradientMidpointColor(value: string) {
    this.$change("gradientMidpointColor", value);
  }
  get gradientMaximumColor(): string {
    return this.$option("gradientMaximumColor", "");
  }
  set gradientMaximumColor(value: string) {
    this.$change("gradientMaximumColor", value);
  }
  get parentLabelStrategy(): string {
    return this.$option("parentLabelStrategy", "None");
  }
  set parentLabelStrategy(value: string) {
    this.$change("parentLabelStrategy", value);
  }
  get showConnectorLines(): boolean {
    return this.$option("showConnectorLines", true);
  }
  set showConnectorLines(value: boolean) {
    this.$change("showConnectorLines", value);
  }
  get invertColor(): string {
    return this.$option("invertColor", "");
  }
  set invertColor(value: string) {
    this.$change("invertColor", value);
  }
}
