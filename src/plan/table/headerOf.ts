import { cellText, type Grid } from "../grid";
import type { MergeMap } from "./mergeMap";
import { readHeaderCell, type HeaderCell } from "./readHeaderCell";

/** The header of a list: where it stands and what each of its columns names. */
export interface Header {
  /** Index of its first row in the grid. */
  readonly top: number;
  /** Index of the first row below it. */
  readonly bottom: number;
  readonly cells: readonly (HeaderCell | null)[];
  /** The words of each column as printed, two-row headers joined. */
  readonly texts: readonly string[];
}

/** The text above a column: a horizontally merged cell counts for every column it spans. */
function spread(grid: Grid, merges: MergeMap, row: number, col: number): string {
  const own = cellText(grid, row, col);
  const merge = merges.at(row, col);
  return own.trim() === "" && merge ? cellText(grid, merge.row, merge.col) : own;
}

interface Joined {
  readonly cells: readonly (HeaderCell | null)[];
  /** The words of all rows so far, by column. */
  readonly texts: readonly string[];
  /** The words of the last of them. */
  readonly lowest: readonly string[];
}

/** 单位 and 部门 alone say little: the words above say which. */
const saysMuch = (cell: HeaderCell | null): boolean =>
  cell !== null && !(cell.field === "leads" && cell.weight === 1);

/** The first reading that names a column for sure, else the first that names one at all. */
function readFirst(readings: readonly string[]): HeaderCell | null {
  const cells = readings.map(readHeaderCell);
  return cells.find(saysMuch) ?? cells.find((cell) => cell !== null) ?? null;
}

/** Rows of words joined with the row below them: the lower word decides, with the upper ones where it says little alone. */
function joinRows(grid: Grid, merges: MergeMap, above: Joined, row: number): Joined {
  const cells: (HeaderCell | null)[] = [];
  const texts: string[] = [];
  const lowest: string[] = [];
  const width = Math.max(above.texts.length, grid.cells[row]?.length ?? 0);
  let upper = "";
  for (let col = 0; col < width; col++) {
    const own = above.texts[col] ?? "";
    const lower = spread(grid, merges, row, col);
    const fromAbove = (merges.at(row, col)?.row ?? row) < row;
    if (own.trim() !== "" || lower.trim() === "") upper = own;
    if (fromAbove || lower.trim() === "") {
      texts.push(upper);
      lowest.push(above.lowest[col] ?? "");
      cells.push(above.cells[col] ?? readHeaderCell(upper));
    } else {
      texts.push(upper + lower);
      lowest.push(lower);
      cells.push(readFirst([lower, (above.lowest[col] ?? "") + lower, upper + lower]));
    }
  }
  return { cells, texts, lowest };
}

/**
 * The header that stands in the rows from `top` to before `bottom`. Without a row it names nothing:
 * the table begins with its first project.
 */
export function headerOf(grid: Grid, merges: MergeMap, top: number, bottom: number): Header {
  if (bottom <= top) return { top, bottom: top, cells: [], texts: [] };
  const width = grid.cells[top]?.length ?? 0;
  const texts = Array.from({ length: width }, (_, col) => spread(grid, merges, top, col));
  let joined: Joined = {
    cells: (grid.cells[top] ?? []).map(readHeaderCell),
    texts,
    lowest: texts,
  };
  for (let row = top + 1; row < bottom; row++) joined = joinRows(grid, merges, joined, row);
  return { top, bottom, cells: joined.cells, texts: joined.texts };
}
