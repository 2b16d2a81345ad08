import { intersect, type Area } from "../state/area";
import type { Book } from "../state/book";
import { eventTypes } from "../state/eventTypes";
import type { SheetState } from "../state/sheetState";
import { bindingPlace } from "./bindingPlace";

/** Bindings follow their cells, and hear of changes and selections within them. */
export function watchBindings(book: Book): void {
  book.onRelocate({
    relocate: (sheet, move) => {
      for (const binding of [...book.bindings]) {
        const { target } = binding;
        if ("table" in target || target.sheet !== sheet) continue;
        const area = move(target.area);
        if (area) binding.target = { sheet, area };
        else book.bindings.splice(book.bindings.indexOf(binding), 1);
      }
    },
    contentChanged: (sheet, area) => changed(book, sheet, [area]),
    calculated: (sheet, areas) => changed(book, sheet, areas),
  });
  book.feed.onNotice((notice) => {
    if (notice.kind !== "selection") return;
    const { sheetId, areas } = book.selection;
    const [area] = areas;
    if (!area) return;
    for (const { id, common, whole } of touched(book, book.sheet(sheetId), area))
      book.feed.fire(eventTypes.bindingSelectionChanged, [id], {
        bindingId: id,
        startRow: common.row - whole.row,
        startColumn: common.column - whole.column,
        rowCount: common.rows,
        columnCount: common.columns,
      });
  });
}

function changed(book: Book, sheet: SheetState, areas: readonly Area[]): void {
  const ids = areas.flatMap((area) => touched(book, sheet, area).map(({ id }) => id));
  for (const id of new Set(ids))
    book.feed.fire(eventTypes.bindingDataChanged, [id], { bindingId: id });
}

/** The bindings an area lies in, and the part it shares with each. */
function touched(
  book: Book,
  sheet: SheetState,
  area: Area,
): { id: string; common: Area; whole: Area }[] {
  return book.bindings.flatMap((binding) => {
    const place = bindingPlace(binding);
    const common = place.sheet === sheet ? intersect(place.area, area) : undefined;
    return common ? [{ id: binding.id, common, whole: place.area }] : [];
  });
}
