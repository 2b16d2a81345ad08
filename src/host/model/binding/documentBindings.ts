import { bindingKinds, type BindingDescription } from "../../protocol/frame/hostDocument";
import type { HostBindings } from "../../protocol/frame/hostDocument";
import { CellReader } from "../cells/cellReader";
import { parseAddress } from "../state/address";
import { gridOf } from "../state/area";
import type { BindingState, BindingType } from "../state/bindingState";
import type { Book } from "../state/book";
import { Range } from "../range/range";
import { BindingCollection } from "./bindingCollection";
import { bindingPlace } from "./bindingPlace";

/** The bindings as `Office.context.document` sees them. */
export function documentBindings(book: Book): HostBindings {
  const state = (id: string): BindingState | undefined =>
    book.bindings.find((binding) => binding.id === id);
  const find = (id: string): BindingDescription | undefined => {
    const found = state(id);
    return found && describe(found);
  };
  return {
    all: () => book.bindings.map(describe),
    find,
    add(id, kind, name) {
      const collection = new BindingCollection(book);
      const type = kindOf(kind);
      if (name === undefined) collection.addFromSelection(type, id);
      else if (parseAddress(name)) collection.add(name, type, id);
      else collection.addFromNamedItem(name.slice(name.indexOf("!") + 1), type, id);
      const added = find(id);
      if (!added) throw new Error("the binding was not made");
      return added;
    },
    release(id) {
      const found = state(id);
      if (found) book.bindings.splice(book.bindings.indexOf(found), 1);
      return found !== undefined;
    },
    values(id) {
      const found = state(id);
      if (!found) return undefined;
      const { sheet, area } = bindingPlace(found);
      const reader = new CellReader(sheet);
      return gridOf(area, (row, column) => reader.value(row, column));
    },
    setValues(id, values) {
      const found = state(id);
      if (!found) throw new Error("no such binding");
      const { sheet, area } = bindingPlace(found);
      const rows = values.length;
      const columns = values[0]?.length ?? 1;
      new Range(book, sheet, { ...area, rows, columns }).values = values;
    },
  };
}

function describe(binding: BindingState): BindingDescription {
  const { area } = bindingPlace(binding);
  const { target } = binding;
  return {
    Name: binding.id,
    BindingType: bindingKinds[binding.type],
    RowCount: area.rows,
    ColCount: area.columns,
    HasHeaders: "table" in target && target.table.showHeaders,
  };
}

function kindOf(kind: number): BindingType {
  return kind === bindingKinds.Table ? "Table" : kind === bindingKinds.Text ? "Text" : "Range";
}
