import type { Piece } from "./piece";

type Row<Cell> = (Cell | null)[];

/**
 * Puts a sheet's pieces into one grid that begins at A1. Rows end with their last cell, the grid with
 * its last row that has one.
 */
export function joinPieces<Cell>(
  pieces: readonly Piece[],
  gridOf: (piece: Piece) => readonly (readonly (Cell | null)[])[],
): Row<Cell>[] {
  const rows: Row<Cell>[] = [];
  for (const piece of pieces) {
    const margin = new Array<null>(piece.column).fill(null);
    gridOf(piece).forEach((row, index) => {
      while (rows.length < piece.row + index) rows.push([]);
      rows.push(trimmed([...margin, ...row]));
    });
  }
  while (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

function trimmed<Cell>(row: Row<Cell>): Row<Cell> {
  while (row.at(-1) === null) row.pop();
  return row;
}
