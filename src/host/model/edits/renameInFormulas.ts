import { quoteSheet, unquoteSheet } from "../state/address";
import type { Book } from "../state/book";
import type { CellMatrix, SheetState } from "../state/sheetState";
import { rewriteTokens } from "./rewriteReferences";

/** Formulas of a sheet that name another by its old name get the new one. */
export function renameInFormulas(
  book: Book,
  sheet: SheetState,
  before: string,
  after: string,
): void {
  const matrix: CellMatrix = {};
  let last = { row: 0, column: 0 };
  sheet.grid.getCellMatrix().forValue((row, column, cell) => {
    if (!cell?.f?.includes("!")) return;
    const formula = rewriteTokens(cell.f, book.engine.lexer, (token) =>
      renamed(token, before, after),
    );
    if (formula === cell.f) return;
    (matrix[row] ??= {})[column] = { f: formula, v: null };
    last = { row: Math.max(last.row, row), column: Math.max(last.column, column) };
  });
  if (Object.keys(matrix).length > 0) sheet.write(matrix, { ...last, rows: 1, columns: 1 });
}

function renamed(token: string, before: string, after: string): string {
  const bang = token.lastIndexOf("!");
  const same =
    bang >= 0 && unquoteSheet(token.slice(0, bang)).toLowerCase() === before.toLowerCase();
  return same ? `${quoteSheet(after)}${token.slice(bang)}` : token;
}
