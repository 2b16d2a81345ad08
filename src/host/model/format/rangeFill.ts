import { fillProperties } from "./fillProperties";
import type { FormatTarget } from "./formatTarget";
import { readFormat } from "./readFormat";
import { writeFormat } from "./writeFormat";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
export class RangeFill {
  static readonly api = { name: "RangeFill" };

  constructor(private readonly target: FormatTarget) {}

  get color(): string | null {
    return readFormat(this.target, fillProperties.color);
  }
  set color(color: string) {
    writeFormat(this.target, fillProperties.color, color);
  }
  get pattern(): string | null {
    return readFormat(this.target, fillProperties.pattern);
  }
  set pattern(pattern: string) {
    writeFormat(this.target, fillProperties.pattern, pattern);
  }
  get patternColor(): string | null {
    return readFormat(this.target, fillProperties.patternColor);
  }
  set patternColor(color: string) {
    writeFormat(this.target, fillProperties.patternColor, color);
  }
  get tintAndShade(): number | null {
    return readFormat(this.target, fillProperties.tintAndShade);
  }
  set tintAndShade(tint: number) {
    writeFormat(this.target, fillProperties.tintAndShade, tint);
  }
  get patternTintAndShade(): number | null {
    return readFormat(this.target, fillProperties.patternTintAndShade);
  }
  set patternTintAndShade(tint: number) {
    writeFormat(this.target, fillProperties.patternTintAndShade, tint);
  }

  clear(): void {
    writeFormat(this.target, fillProperties.color, "");
  }
}
