import type { Cell, OptionalCell } from "../record";
import { readTyped, type Reading, type Wanted } from "./readTyped";

/** What stands in a number cell. */
export type Entry =
  /** The column is missing: nothing can be said. */
  | { readonly is: "absent" }
  | { readonly is: "blank"; readonly cell: Cell }
  | { readonly is: "number"; readonly cell: Cell; readonly value: number }
  /** Anything that is no number, with what it probably means. */
  | { readonly is: "text"; readonly cell: Cell; readonly text: string; readonly reading: Reading };

/** Reads a cell that wants a number in the given unit. */
export function readEntry(cell: OptionalCell, wanted: Wanted): Entry {
  if (cell === null) return { is: "absent" };
  const { value } = cell;
  if (typeof value === "number" && Number.isFinite(value)) return { is: "number", cell, value };
  if (value === null || (typeof value === "string" && value.trim() === "")) {
    return { is: "blank", cell };
  }
  if (typeof value === "string") {
    return { is: "text", cell, text: value, reading: readTyped(value, wanted) };
  }
  const text = typeof value === "object" ? value.error : String(value).toUpperCase();
  return { is: "text", cell, text, reading: { value: null, sure: false } };
}

/** The number that may be reckoned with: typed as a number, or as a text that can mean nothing else. */
export function entryValue(entry: Entry): number | null {
  if (entry.is === "number") return entry.value;
  return entry.is === "text" && entry.reading.sure ? entry.reading.value : null;
}
