import { HostError } from "../../protocol/hostError";
import type { Book } from "../state/book";
import type { SheetState } from "../state/sheetState";
import type { Area } from "../state/area";
import { isWholeLine, shiftArea, tears, type LineShift } from "./lineShift";
import { moveCells } from "./moveCells";
import { shiftFormulas } from "./shiftFormulas";

/**
 * Inserts or deletes cells and takes everything along that refers to them: merged cells, formulas of all sheets,
 * tables, names, formats, and the ranges a client holds.
 * @throws HostError InsertDeleteConflict when a merged cell or a table would be torn apart
 */
export function shiftSheet(book: Book, sheet: SheetState, shift: LineShift): void {
  refuseToTear(book, sheet, shift);
  const merges = sheet.merges;
  sheet.removeMerges(merges);
  moveCells(sheet, shift);
  sheet.addMerges(
    merges.flatMap((area) => shifted(area, shift)).filter((area) => area.rows * area.columns > 1),
  );
  shiftFormulas(book, sheet, shift);
  book.relocate(sheet, (area) => shiftArea(area, shift));
}

const shifted = (area: Area, shift: LineShift): Area[] => {
  const moved = shiftArea(area, shift);
  return moved ? [moved] : [];
};

function refuseToTear(book: Book, sheet: SheetState, shift: LineShift): void {
  if (isWholeLine(shift)) return;
  const tables = book.tables.filter((table) => table.sheet === sheet).map((table) => table.area);
  if ([...sheet.merges, ...tables].some((area) => tears(area, shift))) {
    throw new HostError(
      "InsertDeleteConflict",
      "The insert or delete operation attempted resulted in a conflict.",
    );
  }
}
