import { CellReader } from "../cells/cellReader";
import { checkFormula } from "../cells/checkFormula";
import { formatAddress, parseAddress } from "../state/address";
import type { Book } from "../state/book";
import { invalidArgument, notFound } from "../state/notFound";
import type { NameState } from "../state/nameState";
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
    const value = this.value;
    if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
    if (typeof value === "boolean") return "Boolean";
    return target.formula.startsWith("={") ? "Array" : "String";
  }
  /** The address of a range, the value of a constant, the text of any other formula. */
  get value(): string | number | boolean {
    const { target } = this.state;
    if ("sheet" in target)
      return target.sheet.alive ? formatAddress(target.sheet.name, target.area, true) : "#REF!";
    const text = target.formula.replace(/^=/, "");
    const quoted = /^"([^]*)"$/.exec(text);
    if (quoted) return (quoted[1] ?? "").replaceAll('""', '"');
    if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
    return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : target.formula;
  }
  get formula(): string {
    const { target } = this.state;
    if (!("sheet" in target)) return target.formula;
    return `=${target.sheet.alive ? formatAddress(target.sheet.name, target.area, true) : "#REF!"}`;
  }
  set formula(formula: string) {
    if (!formula.startsWith("=")) throw invalidArgument();
    checkFormula(formula, this.book.engine.lexer);
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
    if (!("sheet" in target)) return new NamedItemArrayValues([[this.value]]);
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

/** What a formula names: cells when it is nothing but their address with a sheet. */
export function targetOf(formula: string, book: Book): NameState["target"] {
  const address = parseAddress(formula.slice(1));
  const sheet = address?.sheet === undefined ? undefined : book.findSheet(address.sheet);
  return address && sheet ? { sheet, area: address.area } : { formula };
}
