/**
 * A table as it stands in its source, before anyone knows what it means. Every source of a list
 * (worksheet, web page, Word table, pasted text) becomes a grid, and one reader reads grids.
 */

/** A rectangle of merged cells, 0-based in `cells`; its text stands in the top-left cell. */
export interface Merge {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Rows of a grid that are columns of its source, because its table stood on its side. */
export interface Turned {
  /** The first of them. */
  readonly from: number;
  /** The first row behind them. */
  readonly to: number;
  /** The source row of each column, 1-based; `rowNumbers` are columns of the source. */
  readonly rows: readonly number[];
}

export interface Grid {
  /** Cell texts by row; rows may be of different length. An error value is its text: "#REF!". */
  readonly cells: readonly (readonly string[])[];
  readonly merges: readonly Merge[];
  /** 1-based row (or line) of the source for each row of `cells`; without it, row index + 1. */
  readonly rowNumbers?: readonly number[];
  /** By how many columns each row stands further right in the source: the right half of a sheet. */
  readonly shifts?: readonly number[];
  /** The sheet of each row, where rows come from several. */
  readonly sheets?: readonly string[];
  readonly turned?: Turned;
}

/** A grid with its sheet's name. */
export interface SheetGrid {
  readonly name: string;
  readonly hidden?: boolean;
  readonly grid: Grid;
}

/** The source row of a grid row, 1-based. */
export function sourceRow(grid: Grid, row: number): number {
  return grid.rowNumbers?.[row] ?? row + 1;
}

/** True for a row that is a column of its source. */
export function isTurned({ turned }: Grid, row: number): boolean {
  return turned !== undefined && row >= turned.from && row < turned.to;
}

/** The text of a cell; a cell outside the grid is blank. */
export function cellText(grid: Grid, row: number, col: number): string {
  return grid.cells[row]?.[col] ?? "";
}
