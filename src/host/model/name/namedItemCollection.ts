import { HostError } from "../../protocol/hostError";
import { Collection } from "../collection";
import { parseAddress } from "../state/address";
import type { Book } from "../state/book";
import { invalidArgument } from "../state/notFound";
import type { NameState } from "../state/nameState";
import { RangeHandle } from "../state/rangeHandle";
import type { SheetState } from "../state/sheetState";
import { NamedItem, targetOf } from "./namedItem";
import { showName } from "./showName";

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
export class NamedItemCollection extends Collection<NamedItem> {
  static readonly api = { name: "NamedItemCollection" };

  constructor(
    private readonly book: Book,
    private readonly scope?: SheetState,
  ) {
    super();
  }

  $items(): NamedItem[] {
    return this.book.names
      .filter((state) => state.scope === this.scope)
      .map((state) => new NamedItem(this.book, state));
  }

  /** The reference is a range, or a formula. @throws HostError InvalidArgument, ItemAlreadyExists */
  add(name: string, reference: unknown, comment = ""): NamedItem {
    this.#refuseBadName(name);
    const target = this.#target(reference);
    const state: NameState = { name, scope: this.scope, target, comment, visible: true };
    this.book.names.push(state);
    showName(this.book, state);
    return new NamedItem(this.book, state);
  }

  addFormulaLocal(name: string, formula: string, comment = ""): NamedItem {
    return this.add(name, formula, comment);
  }

  #target(reference: unknown): NameState["target"] {
    if (reference instanceof RangeHandle) return { sheet: reference.$sheet, area: reference.$area };
    const text = String(reference);
    return targetOf(text.startsWith("=") ? text : `=${text}`, this.book);
  }

  /** Letters, digits, points and underscores; not an address; not taken. */
  #refuseBadName(name: string): void {
    const written = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name);
    if (!written || parseAddress(name) || /^(?:[rc]|r\d+c\d+)$/i.test(name))
      throw invalidArgument();
    const taken = this.book.tables.some((table) => table.name.toLowerCase() === name.toLowerCase());
    if (this.$find(name) || taken) {
      throw new HostError(
        "ItemAlreadyExists",
        "A resource with the same name or identifier already exists.",
      );
    }
  }
}
