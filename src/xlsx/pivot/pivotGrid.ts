import { Decimal } from "decimal.js";
import type { CellValue } from "hucre";
import type { PivotSpec } from "../../ledger/pivotSpec";

/** A source column: its header and its values, row by row. */
export interface PivotField {
  readonly name: string;
  readonly values: readonly (string | number | null)[];
}

/** A pivot computed: what its rows and columns are, and what stands in its body. */
export interface PivotGrid {
  readonly fields: readonly PivotField[];
  /** Items of the row field that are counted, the largest first. */
  readonly rows: readonly (string | null)[];
  /** Items of the column field, in the order of the source; a single null without a column field. */
  readonly columns: readonly (string | null)[];
  /** The sum of a value (by its place among the values); `null` for a row or column asks for all. */
  readonly sum: (row: Item, column: Item, value: number) => number | null;
}

/** An item of a field by its place, or "all" of them. */
export type Item = number | "all";

/** An item by its name; undefined asks for all. */
type Wanted = string | null | undefined;

/** A value as an item of a field. */
export const textOf = (value: string | number | null): string | null =>
  value === null ? null : String(value);

/** Items that differ in case only are one to a pivot, called as the first of them is written. */
export const foldedItem = (item: string | null): string | null => item?.toLowerCase() ?? null;

/** The source as columns: a first row of headers, then the rows. */
export function pivotFields(rows: readonly (readonly CellValue[])[]): PivotField[] {
  const [headers = [], ...body] = rows;
  return headers.map((header, at) => ({
    name: String(header ?? ""),
    values: body.map((row) => {
      const value = row[at] ?? null;
      return typeof value === "number" || value === null ? value : String(value);
    }),
  }));
}

const fieldOf = (fields: readonly PivotField[], name: string): PivotField =>
  fields.find((field) => field.name === name) ?? { name, values: [] };

/** Computes a pivot as Excel would: sums exactly, leaves cells without any source row empty. */
export function pivotGrid(spec: PivotSpec, fields: readonly PivotField[]): PivotGrid {
  const filter = fieldOf(fields, spec.filter.field).values;
  const rowField = fieldOf(fields, spec.rows).values;
  const columnField = spec.columns === null ? null : fieldOf(fields, spec.columns).values;
  const sums = new Map<string, Decimal>();
  const rows = new Map<string | null, Decimal>();
  const columns = new Set<string | null>();
  const spellings = new Map<string | null, string | null>();
  const itemOfValue = (value: string | number | null): string | null => {
    const item = textOf(value);
    const known = spellings.get(foldedItem(item));
    if (known === undefined) spellings.set(foldedItem(item), item);
    return known === undefined ? item : known;
  };
  const key = (row: Wanted, column: Wanted, value: number): string =>
    JSON.stringify([row === undefined ? 0 : [row], column === undefined ? 0 : [column], value]);
  filter.forEach((role, at) => {
    if (role !== spec.filter.value) return;
    const row = itemOfValue(rowField[at] ?? null);
    const column = columnField ? itemOfValue(columnField[at] ?? null) : null;
    columns.add(column);
    spec.values.forEach(({ field }, value) => {
      const amount = fieldOf(fields, field).values[at];
      if (value === 0) rows.set(row, (rows.get(row) ?? new Decimal(0)).plus(Number(amount) || 0));
      if (typeof amount !== "number") return;
      for (const r of [row, undefined])
        for (const c of [column, undefined]) {
          const place = key(r, c, value);
          sums.set(place, (sums.get(place) ?? new Decimal(0)).plus(amount));
        }
    });
  });
  const rowItems = [...rows]
    .sort(([a, x], [b, y]) => y.comparedTo(x) || ((a ?? "") < (b ?? "") ? -1 : 1))
    .map(([item]) => item);
  const columnItems = [...columns];
  const itemOf = (items: readonly (string | null)[], item: Item): Wanted =>
    item === "all" ? undefined : (items[item] ?? null);
  return {
    fields,
    rows: rowItems,
    columns: columnItems,
    sum: (row, column, value) =>
      sums.get(key(itemOf(rowItems, row), itemOf(columnItems, column), value))?.toNumber() ?? null,
  };
}
