import { HostError } from "../../protocol/hostError";
import { refuseIfProtected } from "../range/guard";
import { recordChange, type ChangeType } from "../range/recordChange";
import { MAX_COLUMNS, MAX_ROWS, isEntireColumn, isEntireRow, type Area } from "../state/area";
import type { Book } from "../state/book";
import { invalidArgument } from "../state/notFound";
import type { SheetState } from "../state/sheetState";
import { shiftOf } from "./lineShift";
import { shiftSheet } from "./shiftSheet";

/** `Excel.InsertShiftDirection` and `Excel.DeleteShiftDirection`. */
export type Shift = "Down" | "Right" | "Up" | "Left";

const axisOf: Readonly<Record<Shift, "row" | "column">> = {
  Down: "row",
  Up: "row",
  Right: "column",
  Left: "column",
};

/** Makes room where the area is. @throws HostError NonBlankCellOffSheet, InsertDeleteConflict, AccessDenied */
export function insertCells(book: Book, sheet: SheetState, area: Area, shift: Shift): void {
  if (shift !== "Down" && shift !== "Right") throw invalidArgument();
  const axis = isEntireRow(area) ? "row" : isEntireColumn(area) ? "column" : axisOf[shift];
  refuseIfProtected(sheet, area, axis === "row" ? "allowInsertRows" : "allowInsertColumns");
  refusePushingOff(sheet, area, axis);
  shiftSheet(book, sheet, shiftOf(area, axis, false));
  recordChange(book, sheet, area, {
    type: change(area, "Inserted"),
    shift: axis === "row" ? "Down" : "Right",
    by: "add-in",
  });
}

/** Takes the area's cells away. @throws HostError InsertDeleteConflict, AccessDenied */
export function deleteCells(book: Book, sheet: SheetState, area: Area, shift: Shift): void {
  if (shift !== "Up" && shift !== "Left") throw invalidArgument();
  const axis = isEntireRow(area) ? "row" : isEntireColumn(area) ? "column" : axisOf[shift];
  refuseIfProtected(sheet, area, axis === "row" ? "allowDeleteRows" : "allowDeleteColumns");
  shiftSheet(book, sheet, shiftOf(area, axis, true));
  recordChange(book, sheet, area, {
    type: change(area, "Deleted"),
    shift: axis === "row" ? "Up" : "Left",
    by: "add-in",
  });
}

function change(area: Area, done: "Inserted" | "Deleted"): ChangeType {
  if (isEntireRow(area)) return `Row${done}`;
  return isEntireColumn(area) ? `Column${done}` : `Cell${done}`;
}

/** The last cells of the sheet must be blank for others to move over them. */
function refusePushingOff(sheet: SheetState, area: Area, axis: "row" | "column"): void {
  const grid = sheet.grid;
  const used =
    axis === "row" ? grid.getLastRowWithContent() + 1 : grid.getLastColumnWithContent() + 1;
  const [size, limit] = axis === "row" ? [area.rows, MAX_ROWS] : [area.columns, MAX_COLUMNS];
  const behind = used > (axis === "row" ? area.row : area.column);
  if (behind && used + size > limit) {
    throw new HostError(
      "NonBlankCellOffSheet",
      "Inserting cells would push cells with content off the sheet.",
    );
  }
}
