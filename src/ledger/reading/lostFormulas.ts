import type { SheetSnapshot } from "../snapshot";
import { cellText } from "./cellText";

/**
 * The rows, of those given, in which something was typed over the formula of a column. A cell that was
 * emptied shows as much itself. Nothing is said where the formulas were not read.
 */
export function lostFormulas(
  { cells, formulas }: Pick<SheetSnapshot, "cells" | "formulas">,
  column: number | undefined,
  rows: Iterable<number>,
): number[] {
  if (!formulas || column === undefined) return [];
  return [...rows].filter(
    (row) =>
      (formulas[row]?.[column] ?? null) === null && cellText(cells[row]?.[column]).trim() !== "",
  );
}
