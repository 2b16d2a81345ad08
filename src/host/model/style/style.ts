import { alignmentProperties } from "../format/alignmentProperties";
import { customProperty, type FormatProperty } from "../format/formatProperty";
import type { Book } from "../state/book";
import type { CellStyle } from "./cellStyles";
import { StyleFill } from "./styleFill";
import { StyleFont } from "./styleFont";
import { changeStyle } from "./changeStyle";

const locked = customProperty("locked", true);
const formulaHidden = customProperty("formulaHidden", false);

/** https://learn.microsoft.com/javascript/api/excel/excel.style */
export class Style {
  static readonly api = { name: "Style", navigations: ["font", "fill"] };

  constructor(
    private readonly book: Book,
    private readonly style: CellStyle,
  ) {}

  get $id(): string {
    return this.style.name;
  }
  get name(): string {
    return this.style.name;
  }
  get builtIn(): boolean {
    return this.style.builtIn;
  }
  get font(): StyleFont {
    return new StyleFont(this.style);
  }
  get fill(): StyleFill {
    return new StyleFill(this.style);
  }
  get numberFormat(): string {
    return this.style.style.n?.pattern ?? "General";
  }
  set numberFormat(pattern: string) {
    this.style.style = { ...this.style.style, n: { pattern } };
  }
  get wrapText(): boolean {
    return this.#read(alignmentProperties.wrapText);
  }
  set wrapText(wrap: boolean) {
    changeStyle(this.style, alignmentProperties.wrapText, wrap);
  }
  get horizontalAlignment(): string {
    return this.#read(alignmentProperties.horizontalAlignment);
  }
  set horizontalAlignment(alignment: string) {
    changeStyle(this.style, alignmentProperties.horizontalAlignment, alignment);
  }
  get verticalAlignment(): string {
    return this.#read(alignmentProperties.verticalAlignment);
  }
  set verticalAlignment(alignment: string) {
    changeStyle(this.style, alignmentProperties.verticalAlignment, alignment);
  }
  get textOrientation(): number {
    return this.#read(alignmentProperties.textOrientation);
  }
  set textOrientation(angle: number) {
    changeStyle(this.style, alignmentProperties.textOrientation, angle);
  }
  get readingOrder(): string {
    return this.#read(alignmentProperties.readingOrder);
  }
  set readingOrder(order: string) {
    changeStyle(this.style, alignmentProperties.readingOrder, order);
  }
  get indentLevel(): number {
    return this.#read(alignmentProperties.indentLevel);
  }
  set indentLevel(level: number) {
    changeStyle(this.style, alignmentProperties.indentLevel, level);
  }
  get shrinkToFit(): boolean {
    return this.#read(alignmentProperties.shrinkToFit);
  }
  set shrinkToFit(shrink: boolean) {
    changeStyle(this.style, alignmentProperties.shrinkToFit, shrink);
  }
  get autoIndent(): boolean {
    return this.#read(alignmentProperties.autoIndent);
  }
  set autoIndent(indent: boolean) {
    changeStyle(this.style, alignmentProperties.autoIndent, indent);
  }
  get locked(): boolean {
    return this.#read(locked);
  }
  set locked(value: boolean) {
    changeStyle(this.style, locked, value);
  }
  get formulaHidden(): boolean {
    return this.#read(formulaHidden);
  }
  set formulaHidden(value: boolean) {
    changeStyle(this.style, formulaHidden, value);
  }
  /** Every part that is set is given to cells; this only remembers what was asked. */
  get includeProtection(): boolean {
    return this.style.custom?.["includeProtection"] !== false;
  }
  set includeProtection(include: boolean) {
    this.style.custom = { ...this.style.custom, includeProtection: include };
  }

  /** A built-in style stays. */
  delete(): void {
    const index = this.book.styles.indexOf(this.style);
    if (!this.style.builtIn && index >= 0) this.book.styles.splice(index, 1);
  }

  #read<T>(property: FormatProperty<T>): T {
    return property.read(this.style.style, this.style.custom ?? {});
  }
}
