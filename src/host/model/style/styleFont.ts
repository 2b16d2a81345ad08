import { fontProperties as properties } from "../format/fontProperties";
import type { CellStyle } from "./cellStyles";
import { changeStyle } from "./changeStyle";

/** The font of a named style. */
export class StyleFont {
  static readonly api = { name: "RangeFont" };

  constructor(private readonly style: CellStyle) {}

  get name(): string {
    return properties.name.read(this.style.style);
  }
  set name(value: string) {
    changeStyle(this.style, properties.name, value);
  }
  get size(): number {
    return properties.size.read(this.style.style);
  }
  set size(value: number) {
    changeStyle(this.style, properties.size, value);
  }
  get color(): string {
    return properties.color.read(this.style.style);
  }
  set color(value: string) {
    changeStyle(this.style, properties.color, value);
  }
  get bold(): boolean {
    return properties.bold.read(this.style.style);
  }
  set bold(value: boolean) {
    changeStyle(this.style, properties.bold, value);
  }
  get italic(): boolean {
    return properties.italic.read(this.style.style);
  }
  set italic(value: boolean) {
    changeStyle(this.style, properties.italic, value);
  }
  get underline(): string {
    return properties.underline.read(this.style.style);
  }
  set underline(value: string) {
    changeStyle(this.style, properties.underline, value);
  }
  get strikethrough(): boolean {
    return properties.strikethrough.read(this.style.style);
  }
  set strikethrough(value: boolean) {
    changeStyle(this.style, properties.strikethrough, value);
  }
}
