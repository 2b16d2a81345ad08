import { readColor } from "../format/colors";
import { ShapePart } from "./shapePart";

/** https://learn.microsoft.com/javascript/api/excel/excel.shapefill */
export class ShapeFill extends ShapePart {
  static readonly api = { name: "ShapeFill" };

  get transparency(): number {
    return this.$get("transparency", 0);
  }
  set transparency(value: number) {
    this.$set("transparency", value);
  }

  get foregroundColor(): string {
    return this.$get("foregroundColor", "#4472C4");
  }
  set foregroundColor(color: string) {
    this.setSolidColor(color);
  }
  /** "Solid", or "NoFill" once it was cleared. */
  get type(): string {
    return this.$get("type", "Solid");
  }

  clear(): void {
    this.$set("type", "NoFill");
    this.$set("foregroundColor", "");
  }
  setSolidColor(color: string): void {
    this.$set("foregroundColor", readColor(color));
    this.$set("type", "Solid");
  }
}
