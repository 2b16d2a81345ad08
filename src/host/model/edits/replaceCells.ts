import { CellReader } from "../cells/cellReader";
import { CellWriter } from "../cells/cellWriter";
import { refuseIfProtected } from "../range/guard";
import { recordChange } from "../range/recordChange";
import type { Area } from "../state/area";
import type { Book } from "../state/book";
import type { SheetState } from "../state/sheetState";
import { findCells, matcher, type SearchCriteria } from "./findCells";

/** Replaces every occurrence in the area; answers how many there were. */
export function replaceCells(
  book: Book,
  sheet: SheetState,
  area: Area,
  text: string,
  replacement: string,
  criteria: SearchCriteria,
): number {
  const reader = new CellReader(sheet);
  const writer = new CellWriter(sheet);
  const pattern = new RegExp(matcher(text, criteria).source, criteria.matchCase ? "g" : "gi");
  let count = 0;
  for (const cell of findCells(sheet, area, text, criteria)) {
    refuseIfProtected(sheet, cell);
    const before = reader.value(cell.row, cell.column);
    const source = reader.formula(cell.row, cell.column) ?? String(before);
    const after = source.replace(pattern, () => {
      count += 1;
      return replacement;
    });
    sheet.write({ [cell.row]: { [cell.column]: writer.cell(after, cell.row, cell.column) } }, cell);
    recordChange(book, sheet, cell, { type: "RangeEdited", before, by: "add-in" });
  }
  return count;
}
