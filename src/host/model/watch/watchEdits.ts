import { CellReader } from "../cells/cellReader";
import type { CellValue } from "../cells/cellValue";
import { recordChange } from "../range/recordChange";
import { isSingleCell, type Area } from "../state/area";
import type { Book } from "../state/book";

type Matrix = Record<number, Record<number, { v?: unknown; f?: unknown } | null>>;

const setValues = "sheet.mutation.set-range-values";

/** Typing, pasting, undo: the cells' values change by the grid's own commands. */
export function watchEdits(book: Book): void {
  let before: { area: Area; value: CellValue } | undefined;
  book.engine.onChange("before", ({ id, own, calculated, params }) => {
    if (id !== setValues || own || calculated) return;
    const area = areaOf(params["cellValue"] as Matrix | undefined);
    const sheet = book.sheet(String(params["subUnitId"]));
    before = area && { area, value: new CellReader(sheet).value(area.row, area.column) };
  });
  book.engine.onChange("after", ({ id, own, calculated, params }) => {
    if (id !== setValues || own || calculated || !before) return;
    const { area, value } = before;
    before = undefined;
    const sheet = book.sheet(String(params["subUnitId"]));
    recordChange(book, sheet, area, {
      type: "RangeEdited",
      by: "user",
      ...(isSingleCell(area) ? { before: value } : {}),
    });
  });
}

/** The rectangle around the cells that get a value or a formula; undefined when only formats change. */
function areaOf(matrix: Matrix | undefined): Area | undefined {
  let area: { top: number; left: number; bottom: number; right: number } | undefined;
  for (const [rowKey, cells] of Object.entries(matrix ?? {})) {
    for (const [columnKey, cell] of Object.entries(cells)) {
      if (cell && !("v" in cell) && !("f" in cell)) continue;
      const row = Number(rowKey);
      const column = Number(columnKey);
      area ??= { top: row, left: column, bottom: row, right: column };
      area.bottom = Math.max(area.bottom, row);
      area.right = Math.max(area.right, column);
      area.top = Math.min(area.top, row);
      area.left = Math.min(area.left, column);
    }
  }
  return (
    area && {
      row: area.top,
      column: area.left,
      rows: area.bottom - area.top + 1,
      columns: area.right - area.left + 1,
    }
  );
}
