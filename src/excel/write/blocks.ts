import type { Block } from "../../ledger/sheetSpec";
import { ACTION_BYTES, gridBytes, PIECE_BYTES, pieces } from "../payload";
import { cellInput, holdsFormula } from "./cellInput";
import type { Step } from "./step";

/** Writes a block in one call, or in as many groups of rows as the payload limit asks for. */
export function blockSteps(sheet: string, { row, column, values }: Block): Step[] {
  const rows = values.map((cells) => cells.map(cellInput));
  const asFormulas = holdsFormula(values);
  let first = row;
  return pieces(rows, (cells) => gridBytes([cells]), PIECE_BYTES / 2).map((grid) => {
    const at = first;
    first += grid.length;
    return {
      bytes: gridBytes(grid) + 3 * ACTION_BYTES,
      queue: ({ workbook }) => {
        const columns = grid[0]?.length ?? 0;
        if (columns === 0) return;
        const range = workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(at, column, grid.length, columns);
        if (asFormulas) range.formulas = grid;
        else range.values = grid;
      },
    };
  });
}
