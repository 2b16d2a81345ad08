import type { Piece } from "./piece";

interface Grid {
  readonly cells: Piece["cells"];
  readonly formulas: Piece["formulas"];
}

/** Puts a sheet's pieces into one grid that begins at A1; rows between them are empty. */
export function joinPieces(pieces: readonly Piece[]): Grid {
  return {
    cells: place(pieces, (piece) => piece.cells),
    formulas: place(pieces, (piece) => piece.formulas),
  };
}

function place<Cell>(
  pieces: readonly Piece[],
  gridOf: (piece: Piece) => readonly (readonly (Cell | null)[])[],
): (Cell | null)[][] {
  const rows: (Cell | null)[][] = [];
  for (const piece of pieces) {
    const margin = new Array<null>(piece.column).fill(null);
    gridOf(piece).forEach((row, index) => {
      while (rows.length < piece.row + index) rows.push([]);
      rows.push([...margin, ...row]);
    });
  }
  return rows;
}
