import { fontProperties } from "./fontProperties";
import type { FormatTarget } from "./formatTarget";
import { readFormat } from "./readFormat";
import { writeFormat } from "./writeFormat";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
export class RangeFont {
  static readonly api = { name: "RangeFont" };

  constructor(private readonly target: FormatTarget) {}

  get name(): string | null {
    return readFormat(this.target, fontProperties.name);
  }
  set name(name: string) {
    writeFormat(this.target, fontProperties.name, name);
  }
  get size(): number | null {
    return readFormat(this.target, fontProperties.size);
  }
  set size(size: number) {
    writeFormat(this.target, fontProperties.size, size);
  }
  get color(): string | null {
    return readFormat(this.target, fontProperties.color);
  }
  set color(color: string) {
    writeFormat(this.target, fontProperties.color, color);
  }
  get bold(): boolean | null {
    return readFormat(this.target, fontProperties.bold);
  }
  set bold(bold: boolean) {
    writeFormat(this.target, fontProperties.bold, bold);
  }
  get italic(): boolean | null {
    return readFormat(this.target, fontProperties.italic);
  }
  set italic(italic: boolean) {
    writeFormat(this.target, fontProperties.italic, italic);
  }
  get underline(): string | null {
    return readFormat(this.target, fontProperties.underline);
  }
  set underline(underline: string) {
    writeFormat(this.target, fontProperties.underline, underline);
  }
  get strikethrough(): boolean | null {
    return readFormat(this.target, fontProperties.strikethrough);
  }
  set strikethrough(on: boolean) {
    writeFormat(this.target, fontProperties.strikethrough, on);
  }
  get subscript(): boolean | null {
    return readFormat(this.target, fontProperties.subscript);
  }
  set subscript(on: boolean) {
    writeFormat(this.target, fontProperties.subscript, on);
  }
  get superscript(): boolean | null {
    return readFormat(this.target, fontProperties.superscript);
  }
  set superscript(on: boolean) {
    writeFormat(this.target, fontProperties.superscript, on);
  }
  get tintAndShade(): number | null {
    return readFormat(this.target, fontProperties.tintAndShade);
  }
  set tintAndShade(tint: number) {
    writeFormat(this.target, fontProperties.tintAndShade, tint);
  }
}
