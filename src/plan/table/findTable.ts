import { foldText } from "../cells/foldText";
import { readAmount } from "../cells/readInvestment";
import { cellText, type Grid } from "../grid";
import { MAX_HEADER_CHARS } from "../lexicon/headers";
import { readNumber } from "../cells/readNumber";

/** Where the table of a grid begins, judged by its shape alone. */
export interface FoundTable {
  /** Its first row: an index of the grid, 0 in a grid without any row of several cells. */
  readonly first: number;
  /** The first row looks like headings. */
  readonly headed: boolean;
}

const SEARCHED_ROWS = 200;

/** How many cells of a row say something of their own. */
export const filledCells = (row: readonly string[]): number =>
  new Set(row.map(foldText).filter((text) => text !== "")).size;

/** The number of filled cells that most rows have; of equals the larger. */
function usualWidth(grid: Grid): number {
  const counts = new Map<number, number>();
  for (const row of grid.cells.slice(0, SEARCHED_ROWS)) {
    const filled = filledCells(row);
    if (filled > 1) counts.set(filled, (counts.get(filled) ?? 0) + 1);
  }
  return [...counts].sort(([a, often], [b, other]) => other - often || b - a)[0]?.[0] ?? 2;
}

const isHeading = (text: string): boolean =>
  text.length <= MAX_HEADER_CHARS &&
  !/[。；;]/.test(text) &&
  readNumber(text) === null &&
  readAmount(text) === null;

/**
 * The first row of a grid that is about as wide as most of its rows, and whether it looks like a
 * header: short words without a number, above a row that is none.
 */
export function findTable(grid: Grid): FoundTable {
  const wide = Math.max(2, usualWidth(grid) / 2);
  const first = Math.max(
    0,
    grid.cells.findIndex((row) => filledCells(row) >= wide),
  );
  const texts = (grid.cells[first] ?? []).map((text) => text.trim()).filter((text) => text !== "");
  const below = texts.length > 0 && grid.cells.length > first + 1;
  const differs = (grid.cells[first + 1] ?? []).some(
    (text, col) => text.trim() !== "" && isHeading(cellText(grid, first, col)) && !isHeading(text),
  );
  return { first, headed: below && differs && texts.every(isHeading) };
}

/** True for a grid most of whose rows have several cells, and more than one row. */
export function isTabular({ cells }: Grid): boolean {
  const filled = cells.map(filledCells).filter((count) => count > 0);
  const several = filled.filter((count) => count > 1).length;
  return several > 1 && several * 2 > filled.length;
}
