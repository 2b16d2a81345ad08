import { columnName } from "../state/columnName";
import { containsCell } from "../state/area";
import type { Book } from "../state/book";
import type { CellMatrix, SheetState } from "../state/sheetState";
import type { TableState } from "../state/tableState";
import {
  columnsOf,
  isThisRow,
  renameColumns,
  rewriteStructured,
} from "../edits/structuredReferences";
import { bodyOf, tableRange } from "./tableParts";
import { TableHandle } from "./tableHandle";

type Place = { sheet: SheetState; row: number; column: number };

/**
 * A formula as it is put down: tables and columns as they are spelt, and "this row" as the address of its cells,
 * which is how the formula engine can read it.
 */
export function enterFormula(book: Book, formula: string, place?: Place): string {
  if (book.tables.length === 0) return formula;
  return rewriteStructured(formula, (name, body) => {
    const table = name === "" ? place && tableAt(book, place) : tableNamed(book, name);
    if (!table) return undefined;
    const headers = new TableHandle(book, table).headers;
    const spelt = (column: string): string =>
      headers.find((header) => same(header, column)) ?? column;
    const columns = columnsOf(body);
    const here = isThisRow(body) || (name === "" && columns !== undefined);
    if (!here) return name === "" ? undefined : `${table.name}[${renameColumns(body, spelt)}]`;
    return place && rowReference(table, headers, columns, place);
  });
}

function rowReference(
  table: TableState,
  headers: readonly string[],
  columns: [first: string, last: string] | undefined,
  { sheet, row, column }: Place,
): string | undefined {
  const [first, last] = (columns ?? [headers[0] ?? "", headers.at(-1) ?? ""]).map((name) =>
    headers.findIndex((header) => same(header, name)),
  ) as [number, number];
  if (first < 0 || last < 0) return undefined;
  const inRow = { ...bodyOf(table), column, columns: 1 };
  if (sheet !== table.sheet || !containsCell(inRow, row, column)) return undefined;
  const at = (index: number): string => `${columnName(table.area.column + index)}${row + 1}`;
  return first === last ? at(first) : `${at(first)}:${at(last)}`;
}

/** Formulas that name columns of the table by their old names get the new ones. */
export function renameInTableFormulas(
  book: Book,
  table: TableState,
  renamed: ReadonlyMap<string, string>,
): void {
  const rewrite = (formula: string): string =>
    rewriteStructured(formula, (name, body) =>
      same(name, table.name)
        ? `${name}[${renameColumns(body, (column) => renamed.get(column.toLowerCase()) ?? column)}]`
        : undefined,
    );
  for (const sheet of book.sheets) {
    const matrix: CellMatrix = {};
    let last = { row: 0, column: 0 };
    sheet.grid.getCellMatrix().forValue((row, column, cell) => {
      const formula = cell?.f ? rewrite(cell.f) : undefined;
      if (formula === undefined || formula === cell?.f) return;
      (matrix[row] ??= {})[column] = { f: formula, v: null };
      last = { row: Math.max(last.row, row), column: Math.max(last.column, column) };
    });
    if (Object.keys(matrix).length > 0) sheet.write(matrix, { ...last, rows: 1, columns: 1 });
  }
  for (const state of book.names)
    if ("formula" in state.target) state.target.formula = rewrite(state.target.formula);
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const tableNamed = (book: Book, name: string): TableState | undefined =>
  book.tables.find((table) => same(table.name, name));

const tableAt = (book: Book, { sheet, row, column }: Place): TableState | undefined =>
  book.tables.find(
    (table) => table.sheet === sheet && containsCell(tableRange(table), row, column),
  );
