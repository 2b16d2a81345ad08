import { CellReader } from "../cells/cellReader";
import { compare } from "../pivot/pivotItems";
import { cellsOf } from "../state/area";
import type { Book } from "../state/book";
import type { TableColumnState, TableState } from "../state/tableState";
import { notFound } from "../state/notFound";
import { TableHandle } from "../table/tableHandle";
import { bodyOf } from "../table/tableParts";
import type { Facet } from "./facet";

/** A column of a table: its slicer is the column's filter by values. */
export function tableFacet(book: Book, table: TableState, name: string): Facet {
  const handle = new TableHandle(book, table);
  const column = (): { state: TableColumnState; index: number } => {
    const index = handle.headers.findIndex((header) => header.toLowerCase() === name.toLowerCase());
    const state = handle.state.columns[index];
    if (!state) throw notFound();
    return { state, index };
  };
  const keys = (): string[] => {
    const body = bodyOf(handle.state);
    const reader = new CellReader(table.sheet);
    const area = { ...body, column: body.column + column().index, columns: 1 };
    const values = [...cellsOf(area)].map((cell) => ({
      value: reader.value(cell.row, cell.column),
      text: reader.text(cell.row, cell.column),
    }));
    const sorted = values.sort((a, b) => compare(a.value, b.value)).map(({ text }) => text);
    return [...new Set(sorted)];
  };
  return {
    keys,
    selected: () => {
      const { filter } = column().state;
      const values = filter?.filterOn === "Values" ? filter.values : undefined;
      return Array.isArray(values) ? keys().filter((key) => values.includes(key)) : keys();
    },
    select: (selected) => {
      column().state.filter = { filterOn: "Values", values: [...selected] };
      handle.filter();
    },
    clear: () => {
      column().state.filter = undefined;
      handle.filter();
    },
  };
}
