import { exact } from "../../targets/numerals/numeral";
import type { Cell, CellValue, OptionalCell } from "../record";
import { foldText, isBlankText } from "./foldText";
import { readTyped, type Reading, type Wanted } from "./readTyped";
import { shownNumber } from "./shownNumber";

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
  if (typeof value === "number" && Number.isFinite(value)) return readNumber(value, cell, wanted);
  if (value === null || (typeof value === "string" && isBlankText(value))) {
    return { is: "blank", cell };
  }
  if (typeof value === "string") {
    return { is: "text", cell, text: value, reading: readTyped(value, wanted) };
  }
  const text = typeof value === "object" ? value.error : String(value).toUpperCase();
  return { is: "text", cell, text, reading: { value: null, sure: false } };
}

/** 0.85 that is shown as 85% is 85 where a share is wanted; elsewhere what is shown counts as typed. */
function readNumber(value: number, cell: Cell, wanted: Wanted): Entry {
  const text = shownNumber(value, cell);
  if (text === null) return { is: "number", cell, value };
  const isShare = cell.place.look === "percent" && foldText(wanted.unit) === "%";
  return isShare
    ? { is: "number", cell, value: exact(value * 100) }
    : { is: "text", cell, text, reading: { ...readShown(text, cell, wanted), sure: false } };
}

/** What a look that does not belong into the cell may mean: a share of the target, but never a day. */
const readShown = (text: string, { place }: Cell, wanted: Wanted): Reading =>
  place.look === "percent" ? readTyped(text, wanted) : { value: null, sure: false };

/** The number that may be reckoned with: typed as a number, or as a text that can mean nothing else. */
export function entryValue(entry: Entry): number | null {
  if (entry.is === "number") return entry.value;
  return entry.is === "text" && entry.reading.sure ? entry.reading.value : null;
}

/** What a number cell says, however it shows it: 85 where 0.85 is shown as 85%, the day where it shows one. */
export function plainValue(cell: Cell, unit: string): CellValue {
  if (typeof cell.value !== "number") return cell.value;
  const entry = readEntry(cell, { unit, target: null });
  return entry.is === "text" ? entry.text : entryValue(entry);
}
