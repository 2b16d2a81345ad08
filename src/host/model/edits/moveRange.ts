import { refuseIfProtected } from "../range/guard";
import { recordChange } from "../range/recordChange";
import { cellsOf, containsArea, overlaps, type Area } from "../state/area";
import type { Book } from "../state/book";
import type { CellMatrix, SheetState } from "../state/sheetState";
import { clearCells } from "./clearCells";
import { copyCells } from "./copyCells";
import { clearing, replaced } from "./moveCells";
import { rewriteSheet } from "./shiftFormulas";

type Place = { sheet: SheetState; area: Area };

/**
 * Moves cells, as cutting and pasting does: their formulas stay as they are, and what refers to the cells follows
 * them. To another sheet the cells are copied and cleared.
 */
export function moveRange(book: Book, source: Place, target: Place): void {
  const { sheet, area } = source;
  const to = { ...target.area, rows: area.rows, columns: area.columns };
  refuseIfProtected(sheet, area);
  refuseIfProtected(target.sheet, to);
  if (target.sheet !== sheet) {
    const options = { type: "All", skipBlanks: false, transpose: false } as const;
    copyCells(book, source, { sheet: target.sheet, area: to }, options);
    clearCells(book, sheet, area, "All");
    return;
  }
  const down = to.row - area.row;
  const right = to.column - area.column;
  const moved = (place: Area): Area =>
    containsArea(area, place)
      ? { ...place, row: place.row + down, column: place.column + right }
      : place;
  for (const other of book.sheets) {
    rewriteSheet(book, other, (name, place) => {
      const named = name?.toLowerCase() === sheet.name.toLowerCase();
      return named || (name === undefined && other === sheet) ? moved(place) : place;
    });
  }
  const matrix: CellMatrix = {};
  for (const { row, column } of cellsOf(area)) {
    const cell = sheet.cell(row, column);
    (matrix[row + down] ??= {})[column + right] = cell ? replaced(cell) : null;
  }
  const merges = sheet.merges.filter((merge) => containsArea(area, merge));
  const left: CellMatrix = {};
  for (const { row, column } of cellsOf(area)) (left[row] ??= {})[column] = null;
  sheet.removeMerges(merges);
  sheet.write(left, area);
  sheet.write(clearing(matrix), to);
  sheet.write(matrix, to);
  sheet.addMerges(merges.map(moved));
  book.relocate(sheet, moved);
  if (!overlaps(area, to)) recordChange(book, sheet, area, { type: "RangeEdited", by: "add-in" });
  recordChange(book, sheet, to, { type: "RangeEdited", by: "add-in" });
}
