import { keeping } from "../keeping";
import { ShapePart } from "./shapePart";
import { TextRange } from "./textRange";

/** https://learn.microsoft.com/javascript/api/excel/excel.textframe */
export class TextFrame extends keeping(ShapePart, {
  autoSizeSetting: "AutoSizeNone",
  bottomMargin: 3.6,
  horizontalAlignment: "Left",
  horizontalOverflow: "Overflow",
  leftMargin: 7.2,
  orientation: "Horizontal",
  readingOrder: "LeftToRight",
  rightMargin: 7.2,
  topMargin: 3.6,
  verticalAlignment: "Top",
  verticalOverflow: "Overflow",
}) {
  static readonly api = { name: "TextFrame", navigations: ["textRange"] };

  get textRange(): TextRange {
    return new TextRange(...this.$inner("textRange"));
  }

  get hasText(): boolean {
    return this.textRange.text !== "";
  }

  deleteText(): void {
    this.textRange.text = "";
  }
}
