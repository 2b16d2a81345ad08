import type { Place } from "../../progress/finding";
import { cellAddress } from "../a1";
import type { Column } from "../columns";
import type { SheetSnapshot } from "../snapshot";

/**
 * The place of a row's cell in a column; null where the column is missing. Where a number is to be
 * typed, it says how the cell shows it.
 */
export function rowPlace(
  { name, looks }: SheetSnapshot,
  row: number,
  at: number | undefined,
  { style }: Column,
): Place | null {
  if (at === undefined) return null;
  const look = style === "entryNumber" ? looks?.[row]?.[at] : undefined;
  return { sheet: name, cell: cellAddress(row, at), ...(look ? { look } : {}) };
}
