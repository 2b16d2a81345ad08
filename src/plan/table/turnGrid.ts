import { cellText, sourceRow, type Grid, type Merge } from "../grid";
import { assignColumns, countColumns } from "./assignColumns";
import { filledCells } from "./findTable";
import { readHeaderCell } from "./readHeaderCell";

const MIN_COLUMNS = 3;
const MIN_PROJECTS = 2;
const SEARCHED_ROWS = 200;
/** Share of the rows of such a table that a heading opens. */
const MOST = 0.7;

/** A table whose headings stand one below the other: its first row, the row behind its last, its first column. */
interface Sidelong {
  readonly from: number;
  readonly to: number;
  readonly col: number;
}

/** How many cells of a row name a column. */
const headingsIn = (row: readonly string[]): number =>
  row.filter((text) => readHeaderCell(text) !== null).length;

/** True where another column further right holds labels too: a form of two labels a row. */
function hasSecondLabels(block: readonly (readonly string[])[], from: number): boolean {
  const width = Math.max(...block.map((row) => row.length));
  return Array.from({ length: Math.max(0, width - from) }, (_, index) => from + index).some(
    (col) =>
      block.filter((row) => readHeaderCell(row[col] ?? "") !== null).length >
      Math.max(1, block.length * (1 - MOST)),
  );
}

function sidelongAt(grid: Grid, col: number): Sidelong | null {
  const rows = grid.cells.slice(0, SEARCHED_ROWS);
  const named = rows.flatMap((_, row) => {
    const cell = readHeaderCell(cellText(grid, row, col));
    return cell === null || filledCells(rows[row] ?? []) < 2 ? [] : [{ row, cell }];
  });
  const [first] = named;
  const last = named.at(-1);
  if (first === undefined || last === undefined) return null;
  const columns = assignColumns(
    named.map(({ cell }) => cell),
    null,
  );
  const block = rows.slice(first.row, last.row + 1);
  const promises = columns.title !== undefined || columns.content.length > 0;
  const told =
    promises &&
    countColumns(columns) >= MIN_COLUMNS &&
    named.length >= block.length * MOST &&
    block.every((row) => headingsIn(row) < MIN_COLUMNS) &&
    !hasSecondLabels(block, col + 1) &&
    block.filter((row) => filledCells(row) > MIN_PROJECTS).length * 2 > block.length &&
    new Set(named.map(({ cell }) => cell.text)).size === named.length;
  // A word for several headings may stand before them: it becomes a row above.
  const left = block.some((row) => row.slice(0, col).some((text) => text.trim() !== "")) ? 0 : col;
  return told ? { from: first.row, to: last.row + 1, col: left } : null;
}

const turnedMerge = (merge: Merge, { from, col }: Sidelong, above: number): Merge => ({
  row: merge.col - col + above,
  col: merge.row - from,
  rowSpan: merge.colSpan,
  colSpan: merge.rowSpan,
});

/**
 * A table whose headings stand one below the other and whose projects are columns, set upright; null
 * for any other grid. What stands above and below stays above and below.
 */
export function turnGrid(grid: Grid): Grid | null {
  const found = sidelongAt(grid, 0) ?? sidelongAt(grid, 1);
  if (found === null) return null;
  const { from, to, col } = found;
  const block = grid.cells.slice(from, to);
  const width = Math.max(...block.map((row) => row.length));
  const above = grid.cells.slice(0, from).map((row) => row.filter((text) => text.trim() !== ""));
  const upright = Array.from({ length: width - col }, (_, index) =>
    block.map((row) => row[col + index] ?? ""),
  );
  const below = grid.cells.slice(to);
  const numbers = (rows: number, first: number): number[] =>
    Array.from({ length: rows }, (_, index) => sourceRow(grid, first + index));
  return {
    cells: [...above, ...upright, ...below],
    merges: grid.merges
      .filter(({ row, col: left }) => row >= from && row < to && left >= col)
      .map((merge) => turnedMerge(merge, found, from)),
    rowNumbers: [
      ...numbers(from, 0),
      ...upright.map((_, index) => col + index + 1),
      ...numbers(below.length, to),
    ],
    turned: { from, to: from + upright.length, rows: numbers(block.length, from) },
  };
}
