import { alignmentProperties as properties } from "./alignmentProperties";
import { enumName } from "../enumName";
import type { FormatTarget } from "./formatTarget";
import { readFormat } from "./readFormat";
import { writeFormat } from "./writeFormat";

/** The part of a range's format that places text in its cell. */
export abstract class RangeAlignment {
  constructor(protected readonly target: FormatTarget) {}

  get horizontalAlignment(): string | null {
    return readFormat(this.target, properties.horizontalAlignment);
  }
  set horizontalAlignment(alignment: string) {
    writeFormat(this.target, properties.horizontalAlignment, enumName(alignment));
  }
  get verticalAlignment(): string | null {
    return readFormat(this.target, properties.verticalAlignment);
  }
  set verticalAlignment(alignment: string) {
    writeFormat(this.target, properties.verticalAlignment, enumName(alignment));
  }
  get wrapText(): boolean | null {
    return readFormat(this.target, properties.wrapText);
  }
  set wrapText(wrap: boolean) {
    writeFormat(this.target, properties.wrapText, wrap);
  }
  get textOrientation(): number | null {
    return readFormat(this.target, properties.textOrientation);
  }
  set textOrientation(angle: number) {
    writeFormat(this.target, properties.textOrientation, angle);
  }
  get indentLevel(): number | null {
    return readFormat(this.target, properties.indentLevel);
  }
  set indentLevel(level: number) {
    writeFormat(this.target, properties.indentLevel, level);
  }
  get readingOrder(): string | null {
    return readFormat(this.target, properties.readingOrder);
  }
  set readingOrder(order: string) {
    writeFormat(this.target, properties.readingOrder, order);
  }
  get shrinkToFit(): boolean | null {
    return readFormat(this.target, properties.shrinkToFit);
  }
  set shrinkToFit(shrink: boolean) {
    writeFormat(this.target, properties.shrinkToFit, shrink);
  }
  get autoIndent(): boolean | null {
    return readFormat(this.target, properties.autoIndent);
  }
  set autoIndent(on: boolean) {
    writeFormat(this.target, properties.autoIndent, on);
  }

  adjustIndent(amount: number): void {
    this.indentLevel = Math.max(0, (this.indentLevel ?? 0) + amount);
  }
}
