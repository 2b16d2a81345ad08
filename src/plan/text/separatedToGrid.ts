import type { Grid } from "../grid";
import { findHeader } from "../table/findHeader";
import { mergeMap } from "../table/mergeMap";
import { delimitedToGrid } from "./delimitedToGrid";

/** Share of the rows below the header that have its width: sentences have commas as they come. */
const EVEN_SHARE = 0.6;
const NARROW = 2;
/** No name of a column is longer; a sentence is. */
const MAX_NAME = 30;
/** A last cell that is blank may be left out. */
const LEFT_OUT = 1;

const width = (row: readonly string[]): number => row.length;

/**
 * A table in commas or semicolons; null for a text without the sign, and for sentences that only
 * have it: their lines are cut into cells of any number.
 */
export function separatedToGrid(text: string, sign: "," | ";"): Grid | null {
  if (!text.includes(sign)) return null;
  const grid = delimitedToGrid(text, sign);
  const header = findHeader(grid, mergeMap(grid));
  if (header === null) return grid;
  if (header.texts.some((name) => name.length > MAX_NAME || /[:：]$/.test(name))) return null;
  const columns = width(grid.cells[header.bottom - 1] ?? []);
  const rows = grid.cells.slice(header.bottom).filter((row) => row.length > 1);
  const least = columns > NARROW ? columns - LEFT_OUT : columns;
  const even = rows.filter((row) => row.length >= least && row.length <= columns);
  const told = rows.filter((row) => row.at(-1)?.endsWith("。") === true);
  const prose = columns <= NARROW && told.length * 2 >= rows.length;
  return prose || even.length < rows.length * EVEN_SHARE ? null : grid;
}
