import { HostError } from "../../protocol/hostError";
import { Collection } from "../collection";
import { sourcePlace } from "../range/sourcePlace";
import { isSingleCell, overlaps, type Area } from "../state/area";
import type { BindingState, BindingType } from "../state/bindingState";
import type { Book } from "../state/book";
import { invalidArgument, notFound } from "../state/notFound";
import type { SheetState } from "../state/sheetState";
import { tableRange } from "../table/tableParts";
import { Binding } from "./binding";

const types: readonly string[] = ["Range", "Table", "Text"] satisfies BindingType[];

/** https://learn.microsoft.com/javascript/api/excel/excel.bindingcollection */
export class BindingCollection extends Collection<Binding> {
  static readonly api = { name: "BindingCollection" };

  constructor(private readonly book: Book) {
    super();
  }

  $items(): Binding[] {
    return this.book.bindings.map((state) => new Binding(this.book, state));
  }

  get count(): number {
    return this.book.bindings.length;
  }

  /** A binding of the same id is replaced. @throws HostError InvalidArgument where the cells are not of the type */
  add(range: unknown, bindingType: string, id: string): Binding {
    const { sheet, area } = sourcePlace(range, this.book, this.book.activeSheet);
    return this.#bind(sheet, area, bindingType, id);
  }
  addFromNamedItem(name: string, bindingType: string, id: string): Binding {
    const wanted = name.toLowerCase();
    const named = this.book.names.find((state) => state.name.toLowerCase() === wanted);
    const table = this.book.tables.find((state) => state.name.toLowerCase() === wanted);
    if (table) return this.#bind(table.sheet, tableRange(table), bindingType, id);
    if (!named) throw notFound();
    if (!("sheet" in named.target))
      throw new HostError("InvalidReference", "The name does not stand for cells.");
    return this.#bind(named.target.sheet, named.target.area, bindingType, id);
  }
  addFromSelection(bindingType: string, id: string): Binding {
    const { sheetId, areas } = this.book.selection;
    const [area, ...others] = areas;
    if (!area || others.length > 0)
      throw new HostError(
        "InvalidSelection",
        "The current selection is invalid for this operation.",
      );
    return this.#bind(this.book.sheet(sheetId), area, bindingType, id);
  }

  getItemAt(index: number): Binding {
    const state = this.book.bindings[index];
    if (!state) throw invalidArgument();
    return new Binding(this.book, state);
  }

  #bind(sheet: SheetState, area: Area, type: string, id: string): Binding {
    const state: BindingState = {
      id: String(id),
      type: typeOf(type),
      target: this.#target(sheet, area, typeOf(type)),
    };
    const same = this.book.bindings.findIndex((other) => other.id === state.id);
    if (same >= 0) this.book.bindings.splice(same, 1, state);
    else this.book.bindings.push(state);
    return new Binding(this.book, state);
  }

  #target(sheet: SheetState, area: Area, type: BindingType): BindingState["target"] {
    if (type === "Text" && !isSingleCell(area)) throw invalidArgument();
    if (type !== "Table") return { sheet, area };
    const table = this.book.tables.find(
      (other) => other.sheet === sheet && overlaps(tableRange(other), area),
    );
    if (!table) throw invalidArgument();
    return { table };
  }
}

function typeOf(type: string): BindingType {
  const known = types.find((name) => name === type);
  if (known === undefined) throw invalidArgument();
  return known as BindingType;
}
