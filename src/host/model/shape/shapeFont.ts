import { keeping } from "../keeping";
import { readColor } from "../format/colors";
import { ShapePart } from "./shapePart";

/** https://learn.microsoft.com/javascript/api/excel/excel.shapefont */
export class ShapeFont extends keeping(ShapePart, {
  bold: false,
  italic: false,
  name: "Calibri",
  size: 11,
  underline: "None",
}) {
  static readonly api = { name: "ShapeFont" };

  get color(): string {
    return this.$get("color", "#000000");
  }
  set color(value: string) {
    this.$set("color", readColor(value));
  }
}
