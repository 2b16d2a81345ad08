import { keeping } from "../keeping";
import { readColor } from "../format/colors";
import { ShapePart } from "./shapePart";

/** https://learn.microsoft.com/javascript/api/excel/excel.shapelineformat */
export class ShapeLineFormat extends keeping(ShapePart, {
  dashStyle: "Solid",
  style: "Single",
  transparency: 0,
  visible: true,
  weight: 1,
}) {
  static readonly api = { name: "ShapeLineFormat" };

  get color(): string {
    return this.$get("color", "#2F528F");
  }
  set color(value: string) {
    this.$set("color", readColor(value));
  }
}
