import { shiftArea, shiftOf } from "../edits/lineShift";
import { recordChange, type ChangeType } from "../range/recordChange";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../state/area";
import type { Book } from "../state/book";

type Lines = { axis: "row" | "column"; deleted: boolean; type: ChangeType };

const mutations: Readonly<Record<string, Lines>> = {
  "sheet.mutation.insert-row": { axis: "row", deleted: false, type: "RowInserted" },
  "sheet.mutation.remove-rows": { axis: "row", deleted: true, type: "RowDeleted" },
  "sheet.mutation.insert-col": { axis: "column", deleted: false, type: "ColumnInserted" },
  "sheet.mutation.remove-col": { axis: "column", deleted: true, type: "ColumnDeleted" },
};

type UniverRange = { startRow: number; endRow: number; startColumn: number; endColumn: number };

/** Rows and columns inserted or deleted at the grid: Univer moves cells and formulas, the model its own state. */
export function watchLines(book: Book): void {
  book.engine.onChange("after", ({ id, own, params }) => {
    const lines = mutations[id];
    if (!lines || own) return;
    const sheet = book.sheet(String(params["subUnitId"]));
    const area = wholeLines(lines.axis, params["range"] as UniverRange);
    const shift = shiftOf(area, lines.axis, lines.deleted);
    book.relocate(sheet, (place) => shiftArea(place, shift));
    const shifted = lines.axis === "row" ? ["Down", "Up"] : ["Right", "Left"];
    recordChange(book, sheet, area, {
      type: lines.type,
      shift: shifted[lines.deleted ? 1 : 0] ?? "",
      by: "user",
    });
  });
}

function wholeLines(axis: "row" | "column", range: UniverRange): Area {
  return axis === "row"
    ? {
        row: range.startRow,
        rows: range.endRow - range.startRow + 1,
        column: 0,
        columns: MAX_COLUMNS,
      }
    : {
        column: range.startColumn,
        columns: range.endColumn - range.startColumn + 1,
        row: 0,
        rows: MAX_ROWS,
      };
}
