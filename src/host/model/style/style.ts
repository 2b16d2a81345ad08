import { alignmentProperties } from "../format/alignmentProperties";
import { customProperty, type FormatProperty } from "../format/formatProperty";
import type { Book } from "../state/book";
import type { CellStyle } from "./cellStyles";
import { StyleBorderCollection } from "./styleBorderCollection";
import { StyleFill } from "./styleFill";
import { StyleFont } from "./styleFont";
import { changeStyle } from "./changeStyle";

const locked = customProperty("locked", true);
const formulaHidden = customProperty("formulaHidden", false);

/** https://learn.microsoft.com/javascript/api/excel/excel.style */
export class Style {
  static readonly api = { name: "Style", navigations: ["borders", "font", "fill"] };

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
  get borders(): StyleBorderCollection {
    return new StyleBorderCollection(this.style);
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
  get numberFormatLocal(): string {
    return this.numberFormat;
  }
  set numberFormatLocal(pattern: string) {
    this.numberFormat = pattern;
  }
  /** Every part that is set is given to cells; these only remember what was asked. */
  get includeAlignment(): boolean {
    return this.#includes("includeAlignment");
  }
  set includeAlignment(include: boolean) {
    this.#include("includeAlignment", include);
  }
  get includeBorder(): boolean {
    return this.#includes("includeBorder");
  }
  set includeBorder(include: boolean) {
    this.#include("includeBorder", include);
  }
  get includeFont(): boolean {
    return this.#includes("includeFont");
  }
  set includeFont(include: boolean) {
    this.#include("includeFont", include);
  }
  get includeNumber(): boolean {
    return this.#includes("includeNumber");
  }
  set includeNumber(include: boolean) {
    this.#include("includeNumber", include);
  }
  get includePatterns(): boolean {
    return this.#includes("includePatterns");
  }
  set includePatterns(include: boolean) {
    this.#include("includePatterns", include);
  }
  get includeProtection(): boolean {
    return this.#includes("includeProtection");
  }
  set includeProtection(include: boolean) {
    this.#include("includeProtection", include);
  }

  /** A built-in style stays. */
  delete(): void {
    const index = this.book.styles.indexOf(this.style);
    if (!this.style.builtIn && index >= 0) this.book.styles.splice(index, 1);
  }

  #includes(part: string): boolean {
    return this.style.custom?.[part] !== false;
  }

  #include(part: string, include: boolean): void {
    this.style.custom = { ...this.style.custom, [part]: include };
  }

  #read<T>(property: FormatProperty<T>): T {
    return property.read(this.style.style, this.style.custom ?? {});
  }
}
