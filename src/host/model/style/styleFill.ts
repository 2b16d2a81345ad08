import { fillProperties as properties } from "../format/fillProperties";
import type { CellStyle } from "./cellStyles";
import { changeStyle } from "./changeStyle";

/** The fill of a named style. */
export class StyleFill {
  static readonly api = { name: "RangeFill" };

  constructor(private readonly style: CellStyle) {}

  get color(): string {
    return properties.color.read(this.style.style);
  }
  set color(value: string) {
    changeStyle(this.style, properties.color, value);
  }
  get pattern(): string {
    return properties.pattern.read(this.style.style, this.style.custom ?? {});
  }
  set pattern(value: string) {
    changeStyle(this.style, properties.pattern, value);
  }

  clear(): void {
    changeStyle(this.style, properties.color, "");
  }
}
