import { ShapePart } from "./shapePart";
import { TextRange } from "./textRange";

/** https://learn.microsoft.com/javascript/api/excel/excel.textframe */
export class TextFrame extends ShapePart {
  static readonly api = { name: "TextFrame", navigations: ["textRange"] };

  get textRange(): TextRange {
    return new TextRange(...this.$inner("textRange"));
  }
  get autoSizeSetting(): string {
    return this.$get("autoSizeSetting", "AutoSizeNone");
  }
  set autoSizeSetting(value: string) {
    this.$set("autoSizeSetting", value);
  }
  get bottomMargin(): number {
    return this.$get("bottomMargin", 3.6);
  }
  set bottomMargin(value: number) {
    this.$set("bottomMargin", value);
  }
  get horizontalAlignment(): string {
    return this.$get("horizontalAlignment", "Left");
  }
  set horizontalAlignment(value: string) {
    this.$set("horizontalAlignment", value);
  }
  get horizontalOverflow(): string {
    return this.$get("horizontalOverflow", "Overflow");
  }
  set horizontalOverflow(value: string) {
    this.$set("horizontalOverflow", value);
  }
  get leftMargin(): number {
    return this.$get("leftMargin", 7.2);
  }
  set leftMargin(value: number) {
    this.$set("leftMargin", value);
  }
  get orientation(): string {
    return this.$get("orientation", "Horizontal");
  }
  set orientation(value: string) {
    this.$set("orientation", value);
  }
  get readingOrder(): string {
    return this.$get("readingOrder", "LeftToRight");
  }
  set readingOrder(value: string) {
    this.$set("readingOrder", value);
  }
  get rightMargin(): number {
    return this.$get("rightMargin", 7.2);
  }
  set rightMargin(value: number) {
    this.$set("rightMargin", value);
  }
  get topMargin(): number {
    return this.$get("topMargin", 3.6);
  }
  set topMargin(value: number) {
    this.$set("topMargin", value);
  }
  get verticalAlignment(): string {
    return this.$get("verticalAlignment", "Top");
  }
  set verticalAlignment(value: string) {
    this.$set("verticalAlignment", value);
  }
  get verticalOverflow(): string {
    return this.$get("verticalOverflow", "Overflow");
  }
  set verticalOverflow(value: string) {
    this.$set("verticalOverflow", value);
  }

  get hasText(): boolean {
    return this.textRange.text !== "";
  }

  deleteText(): void {
    this.textRange.text = "";
  }
}
