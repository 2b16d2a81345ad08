import type { Area, CellPosition } from "./area";

/** Cells by row and column, as Univer's commands carry them; null empties a cell. */
export type CellMatrix = Record<string, Record<string, { v?: unknown; f?: unknown } | null>>;

/** The cells of a matrix, row by row. */
export function cellsOfMatrix(matrix: CellMatrix = {}): CellPosition[] {
  return Object.entries(matrix).flatMap(([row, cells]) =>
    Object.keys(cells).map((column) => ({ row: Number(row), column: Number(column) })),
  );
}

/** The rectangle around the cells that get a value or a formula; undefined when only formats change. */
export function filledArea(matrix: CellMatrix = {}): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const { row, column } of cellsOfMatrix(matrix)) {
    const cell = matrix[row]?.[column];
    if (cell && !("v" in cell) && !("f" in cell)) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (bottom < 0) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
