import { CellReader } from "../cells/cellReader";
import type { CellValue } from "../cells/cellValue";
import { recordChange } from "../range/recordChange";
import { isSingleCell, type Area } from "../state/area";
import { filledArea, type CellMatrix } from "../state/cellMatrix";
import type { Book } from "../state/book";

const setValues = "sheet.mutation.set-range-values";

/** Typing, pasting, undo: the cells' values change by the grid's own commands. */
export function watchEdits(book: Book): void {
  let before: { area: Area; value: CellValue } | undefined;
  book.engine.onChange("before", ({ id, own, calculated, params }) => {
    if (id !== setValues || own || calculated) return;
    const area = filledArea(params["cellValue"] as CellMatrix | undefined);
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
