import type { Book } from "../state/book";
import type { CellMatrix, SheetState } from "../state/sheetState";
import { shiftArea, type LineShift } from "./lineShift";
import { rewriteReferences } from "./rewriteReferences";

/** Rewrites the formulas of every sheet whose references moved. */
export function shiftFormulas(book: Book, moved: SheetState, shift: LineShift): void {
  const name = moved.name.toLowerCase();
  for (const sheet of book.sheets) {
    const here = sheet === moved;
    rewriteSheet(book, sheet, (target, area) =>
      (target === undefined ? here : target.toLowerCase() === name) ? shiftArea(area, shift) : area,
    );
  }
}

/** Rewrites every formula of a sheet. */
export function rewriteSheet(
  book: Book,
  sheet: SheetState,
  relocate: Parameters<typeof rewriteReferences>[2],
): void {
  const matrix: CellMatrix = {};
  let last = { row: 0, column: 0 };
  sheet.grid.getCellMatrix().forValue((row, column, cell) => {
    if (!cell?.f) return;
    const formula = rewriteReferences(cell.f, book.engine.lexer, relocate);
    if (formula === cell.f) return;
    (matrix[row] ??= {})[column] = { f: formula, v: null };
    last = { row: Math.max(last.row, row), column: Math.max(last.column, column) };
  });
  if (Object.keys(matrix).length > 0) sheet.write(matrix, { ...last, rows: 1, columns: 1 });
}
