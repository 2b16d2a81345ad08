import type { Column } from "../columns";
import { comparable } from "../fingerprint";
import type { SheetSnapshot } from "../snapshot";
import { cellText } from "./cellText";

/** How far down a header is looked for: above it stand a title, notes, and what somebody inserted. */
const SEARCHED_ROWS = 40;
/** The share of the headers that makes a row the header row. */
const ENOUGH = 0.5;

/** Where the columns of a sheet stand now. */
export interface HeaderRow<Key extends string> {
  readonly row: number;
  /** Columns found by their header, wherever they stand. */
  readonly at: Readonly<Partial<Record<Key, number>>>;
  /** Columns whose header is nowhere in the row. */
  readonly missing: readonly Key[];
  /** Further columns with the header of one that was found; they are not read. */
  readonly doubled: readonly { readonly key: Key; readonly column: number }[];
}

/** How many cells below a header hold something. */
function filledBelow(cells: SheetSnapshot["cells"], row: number, column: number): number {
  let filled = 0;
  for (let below = row + 1; below < cells.length; below++)
    if (cellText(cells[below]?.[column]).trim() !== "") filled++;
  return filled;
}

/**
 * Finds the header row of a sheet: the first row that holds at least half of the headers, each read
 * without regard to spaces, line breaks and width. Of two columns with one header, the one that holds
 * more is read. Null where there is none.
 */
export function headerRow<Key extends string>(
  { cells }: Pick<SheetSnapshot, "cells">,
  columns: Readonly<Record<Key, Column>>,
): HeaderRow<Key> | null {
  const keys = Object.keys(columns) as Key[];
  const keyOf = new Map(keys.map((key) => [comparable(columns[key].header), key]));
  for (let row = 0; row < Math.min(cells.length, SEARCHED_ROWS); row++) {
    const at: Partial<Record<Key, number>> = {};
    const doubled: { key: Key; column: number }[] = [];
    let found = 0;
    (cells[row] ?? []).forEach((value, column) => {
      if (typeof value !== "string" || value.length > 60) return;
      const key = keyOf.get(comparable(cellText(value)));
      if (key === undefined) return;
      const first = at[key];
      if (first === undefined) {
        at[key] = column;
        found++;
        return;
      }
      const isFuller = filledBelow(cells, row, column) > filledBelow(cells, row, first);
      if (isFuller) at[key] = column;
      doubled.push({ key, column: isFuller ? first : column });
    });
    if (found < keys.length * ENOUGH) continue;
    return { row, at, missing: keys.filter((key) => at[key] === undefined), doubled };
  }
  return null;
}
