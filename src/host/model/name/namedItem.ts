import { CellReader } from "../cells/cellReader";
import { errorTexts, type CellValue } from "../cells/cellValue";
import { checkFormula } from "../cells/checkFormula";
import { formatAddress, parseAddress } from "../state/address";
import type { Book } from "../state/book";
import { invalidArgument, notFound } from "../state/notFound";
import type { NameState } from "../state/nameState";
import { enterFormula } from "../table/tableFormulas";
import { NamedItemArrayValues } from "./namedItemArrayValues";
import { hideName, showName } from "./showName";

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
export class NamedItem {
  static readonly api = {
    name: "NamedItem",
    navigations: ["worksheet", "worksheetOrNullObject", "arrayValues"],
  };

  constructor(
    private readonly book: Book,
    private readonly state: NameState,
  ) {}

  get $id(): string {
    return this.state.name;
  }
  get name(): string {
    return this.state.name;
  }
  get comment(): string {
    return this.state.comment;
  }
  set comment(comment: string) {
    this.state.comment = comment;
  }
  get visible(): boolean {
    return this.state.visible;
  }
  set visible(visible: boolean) {
    this.state.visible = visible;
  }
  get scope(): string {
    return this.state.scope ? "Worksheet" : "Workbook";
  }
  get type(): string {
    const { target } = this.state;
    if ("sheet" in target) return target.sheet.alive ? "Range" : "Error";
    const { computed } = target;
    if (Array.isArray(computed)) return "Array";
    if (typeof computed === "number") return Number.isInteger(computed) ? "Integer" : "Double";
    if (typeof computed === "boolean") return "Boolean";
    return errorTexts.has(computed ?? "") ? "Error" : "String";
  }
  /** The address of a range, what any other formula comes to; the first value of an array. */
  get value(): CellValue {
    const { target } = this.state;
    if ("sheet" in target)
      return target.sheet.alive ? formatAddress(target.sheet.name, target.area, true) : "#REF!";
    const { computed = "" } = target;
    return Array.isArray(computed) ? (computed[0]?.[0] ?? "") : computed;
  }
  get formula(): string {
    const { target } = this.state;
    if (!("sheet" in target)) return target.formula;
    return `=${target.sheet.alive ? formatAddress(target.sheet.name, target.area, true) : "#REF!"}`;
  }
  set formula(formula: string) {
    if (!formula.startsWith("=")) throw invalidArgument();
    this.state.target = targetOf(formula, this.book);
    showName(this.book, this.state);
  }
  get worksheet(): object {
    if (!this.state.scope) throw notFound();
    return this.book.api.worksheet(this.state.scope);
  }
  get worksheetOrNullObject(): object | null {
    return this.state.scope ? this.book.api.worksheet(this.state.scope) : null;
  }
  get arrayValues(): NamedItemArrayValues {
    const { target } = this.state;
    if (!("sheet" in target))
      return new NamedItemArrayValues(
        Array.isArray(target.computed) ? target.computed : [[this.value]],
      );
    const reader = new CellReader(target.sheet);
    const { row, column, rows, columns } = target.area;
    return new NamedItemArrayValues(
      Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (_item, right) => reader.value(row + down, column + right)),
      ),
    );
  }

  /** @throws HostError ItemNotFound when the name is not for cells */
  getRange(): object {
    const range = this.$range();
    if (!range) throw notFound();
    return range;
  }
  getRangeOrNullObject(): object | null {
    return this.$range() ?? null;
  }
  delete(): void {
    hideName(this.book, this.state);
    const index = this.book.names.indexOf(this.state);
    if (index >= 0) this.book.names.splice(index, 1);
  }

  $range(): object | undefined {
    const { target } = this.state;
    return "sheet" in target && target.sheet.alive
      ? this.book.api.range(target.sheet, target.area)
      : undefined;
  }
}

/**
 * What a formula names: cells when it is nothing but their address with a sheet.
 * @throws HostError InvalidArgument for a formula that cannot be read
 */
export function targetOf(given: string, book: Book): NameState["target"] {
  checkFormula(given, book.engine.lexer);
  const formula = enterFormula(book, given);
  const address = parseAddress(formula.slice(1));
  const sheet = address?.sheet === undefined ? undefined : book.findSheet(address.sheet);
  return address && sheet ? { sheet, area: address.area } : { formula };
}
