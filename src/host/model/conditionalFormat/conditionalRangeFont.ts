import { readColor } from "../format/colors";
import type { RuleHandle } from "./ruleHandle";

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefont */
export class ConditionalRangeFont {
  static readonly api = { name: "ConditionalRangeFont" };

  constructor(private readonly handle: RuleHandle) {}

  get color(): string | null {
    return this.handle.rule.format.color ?? null;
  }
  set color(color: string) {
    this.handle.rule.format.color = readColor(color);
    this.handle.changed();
  }
  get bold(): boolean | null {
    return this.handle.rule.format.bold ?? null;
  }
  set bold(value: boolean) {
    this.handle.rule.format.bold = value;
    this.handle.changed();
  }
  get italic(): boolean | null {
    return this.handle.rule.format.italic ?? null;
  }
  set italic(value: boolean) {
    this.handle.rule.format.italic = value;
    this.handle.changed();
  }
  get strikethrough(): boolean | null {
    return this.handle.rule.format.strikethrough ?? null;
  }
  set strikethrough(value: boolean) {
    this.handle.rule.format.strikethrough = value;
    this.handle.changed();
  }
  get underline(): string | null {
    return this.handle.rule.format.underline ?? null;
  }
  set underline(value: string) {
    this.handle.rule.format.underline = value;
    this.handle.changed();
  }

  clear(): void {
    const { fill, numberFormat, borders } = this.handle.rule.format;
    this.handle.rule.format = {
      borders,
      ...(fill === undefined ? {} : { fill }),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    };
    this.handle.changed();
  }
}
