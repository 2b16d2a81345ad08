import type { Grid, Merge } from "../grid";

/** Looks up the merge that covers a cell. */
export interface MergeMap {
  at(row: number, col: number): Merge | undefined;
}

const key = (row: number, col: number): string => `${row},${col}`;

/**
 * An index of a grid's merges, cut to the cells the grid really has. Merges never overlap in a
 * sound file; one that begins or ends inside another is left out.
 */
export function mergeMap(grid: Grid): MergeMap {
  const width = grid.cells.reduce((most, row) => Math.max(most, row.length), 0);
  const covered = new Map<string, Merge>();
  for (const merge of grid.merges) {
    const bottom = Math.min(merge.row + merge.rowSpan, grid.cells.length);
    const right = Math.min(merge.col + merge.colSpan, width);
    if (covered.has(key(merge.row, merge.col)) || covered.has(key(bottom - 1, right - 1))) continue;
    for (let row = merge.row; row < bottom; row++) {
      for (let col = merge.col; col < right; col++) covered.set(key(row, col), merge);
    }
  }
  return { at: (row, col) => covered.get(key(row, col)) };
}
