import { isTurned, sourceRow, type Grid } from "../grid";
import { columnLetters } from "./columnLetters";

/** Where a cell of a grid stands in its source: D38. */
export function cellAddress(grid: Grid, row: number, col: number): string {
  const at = sourceRow(grid, row);
  if (isTurned(grid, row)) return `${columnLetters(at - 1)}${grid.turned?.rows[col] ?? col + 1}`;
  return `${columnLetters(col + (grid.shifts?.[row] ?? 0))}${at}`;
}
