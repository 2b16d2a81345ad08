import type { Grid, Merge } from "../../src/plan/grid";

const letters = (text: string): number =>
  [...text].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const merge = (range: string): Merge => {
  const [, left = "", top, right = "", bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
  const row = Number(top) - 1;
  const col = letters(left);
  return { row, col, rowSpan: Number(bottom) - row, colSpan: letters(right) - col + 1 };
};

/** A grid from rows of texts and merged ranges in A1 notation. */
export const gridOf = (
  cells: readonly (readonly string[])[],
  ranges: readonly string[] = [],
): Grid => ({
  cells,
  merges: ranges.map(merge),
});
