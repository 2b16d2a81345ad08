import { HostError } from "../../protocol/hostError";
import type { Area } from "../state/area";

/** Excel's sentence for a grid that does not fit. */
export const sizeMismatch =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * Reads what a client set on a range: a grid of the range's size, or one value for all cells. `null` leaves a cell
 * as it is.
 * @throws HostError InvalidArgument when a grid has another size
 */
export function spread<T>(input: unknown, area: Area): (row: number, column: number) => T | null {
  if (!Array.isArray(input)) return () => input as T;
  const grid = input as unknown[];
  const rows = grid.map((line) => (Array.isArray(line) ? (line as (T | null)[]) : undefined));
  if (rows.length === 1 && rows[0]?.length === 1) {
    const only = rows[0][0] ?? null;
    return () => only;
  }
  const fits = rows.length === area.rows && rows.every((line) => line?.length === area.columns);
  if (!fits) throw new HostError("InvalidArgument", sizeMismatch);
  return (row, column) => rows[row - area.row]?.[column - area.column] ?? null;
}
