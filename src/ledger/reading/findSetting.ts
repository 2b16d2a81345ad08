import type { CellValue } from "../../progress/record";
import { comparable } from "../fingerprint";
import type { SheetSnapshot } from "../snapshot";

const MAX_COLUMNS = 12;
const LONGEST_NAME = 40;

/** Where a setting stands: its name, and the value in the cell to the right. */
export interface FoundSetting {
  readonly row: number;
  /** Of the name; the value stands one further right. */
  readonly column: number;
  /** The name as the cell has it. */
  readonly name: string;
  readonly value: CellValue;
}

/** Finds a setting by its name, wherever in the sheet the name stands from a row on; null where it is nowhere. */
export function findSetting(
  { cells }: SheetSnapshot,
  name: string,
  fromRow = 0,
): FoundSetting | null {
  const wanted = comparable(name);
  for (const [row, values] of cells.entries())
    for (let column = 0; column < Math.min(values.length, MAX_COLUMNS); column++) {
      const value = values[column];
      if (row < fromRow || typeof value !== "string" || value.length >= LONGEST_NAME) continue;
      if (comparable(value) === wanted)
        return { row, column, name: value, value: values[column + 1] ?? null };
    }
  return null;
}
