import { readColor } from "../format/colors";
import { ShapePart } from "./shapePart";

/** https://learn.microsoft.com/javascript/api/excel/excel.shapelineformat */
export class ShapeLineFormat extends ShapePart {
  static readonly api = { name: "ShapeLineFormat" };

  get color(): string {
    return this.$get("color", "#2F528F");
  }
  set color(value: string) {
    this.$set("color", readColor(value));
  }
  get dashStyle(): string {
    return this.$get("dashStyle", "Solid");
  }
  set dashStyle(value: string) {
    this.$set("dashStyle", value);
  }
  get style(): string {
    return this.$get("style", "Single");
  }
  set style(value: string) {
    this.$set("style", value);
  }
  get transparency(): number {
    return this.$get("transparency", 0);
  }
  set transparency(value: number) {
    this.$set("transparency", value);
  }
  get visible(): boolean {
    return this.$get("visible", true);
  }
  set visible(value: boolean) {
    this.$set("visible", value);
  }
  get weight(): number {
    return this.$get("weight", 1);
  }
  set weight(value: number) {
    this.$set("weight", value);
  }
}
