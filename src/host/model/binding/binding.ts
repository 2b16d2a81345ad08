import { HostError } from "../../protocol/hostError";
import { CellReader } from "../cells/cellReader";
import type { Book } from "../state/book";
import type { BindingState, BindingType } from "../state/bindingState";
import { Table } from "../table/table";
import { bindingPlace } from "./bindingPlace";

/** https://learn.microsoft.com/javascript/api/excel/excel.binding */
export class Binding {
  static readonly api = { name: "Binding", events: ["DataChanged", "SelectionChanged"] };

  constructor(
    private readonly book: Book,
    private readonly state: BindingState,
  ) {}

  get $id(): string {
    return this.state.id;
  }
  get id(): string {
    return this.state.id;
  }
  get type(): BindingType {
    return this.state.type;
  }

  delete(): void {
    const index = this.book.bindings.indexOf(this.state);
    if (index >= 0) this.book.bindings.splice(index, 1);
  }
  /** @throws HostError InvalidOperation for a binding to a text */
  getRange(): object {
    if (this.state.type === "Text") throw wrongType();
    const { sheet, area } = this.#place();
    return this.book.api.range(sheet, area);
  }
  /** @throws HostError InvalidOperation for a binding to anything but a table */
  getTable(): Table {
    const { target } = this.state;
    this.#place();
    if (!("table" in target)) throw wrongType();
    return new Table(this.book, target.table);
  }
  /** @throws HostError InvalidOperation for a binding to anything but a text */
  getText(): string {
    if (this.state.type !== "Text") throw wrongType();
    const { sheet, area } = this.#place();
    return new CellReader(sheet).text(area.row, area.column);
  }

  /** @throws HostError InvalidBinding when what it was bound to is gone */
  #place(): ReturnType<typeof bindingPlace> {
    const { target } = this.state;
    const alive = "table" in target ? this.book.tables.includes(target.table) : target.sheet.alive;
    if (!alive || !this.book.bindings.includes(this.state))
      throw new HostError("InvalidBinding", "This object binding is no longer valid.");
    return bindingPlace(this.state);
  }
}

const wrongType = (): HostError =>
  new HostError("InvalidOperation", "The binding is not of the type for this operation.");
