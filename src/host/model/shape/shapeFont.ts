import { readColor } from "../format/colors";
import { ShapePart } from "./shapePart";

/** https://learn.microsoft.com/javascript/api/excel/excel.shapefont */
export class ShapeFont extends ShapePart {
  static readonly api = { name: "ShapeFont" };

  get bold(): boolean {
    return this.$get("bold", false);
  }
  set bold(value: boolean) {
    this.$set("bold", value);
  }
  get color(): string {
    return this.$get("color", "#000000");
  }
  set color(value: string) {
    this.$set("color", readColor(value));
  }
  get italic(): boolean {
    return this.$get("italic", false);
  }
  set italic(value: boolean) {
    this.$set("italic", value);
  }
  get name(): string {
    return this.$get("name", "Calibri");
  }
  set name(value: string) {
    this.$set("name", value);
  }
  get size(): number {
    return this.$get("size", 11);
  }
  set size(value: number) {
    this.$set("size", value);
  }
  get underline(): string {
    return this.$get("underline", "None");
  }
  set underline(value: string) {
    this.$set("underline", value);
  }
}
