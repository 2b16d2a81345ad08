import { sourcePlace } from "../range/sourcePlace";
import type { Area } from "../state/area";
import type { Book } from "../state/book";
import type { SheetState } from "../state/sheetState";
import { surroundingArea } from "../range/surroundingArea";
import { applyFilters } from "./applyFilters";
import { AutoFilter, type ActiveFilter } from "./autoFilter";

/** The filter of a sheet that is not a table's. */
export function sheetAutoFilter(book: Book, sheet: SheetState): AutoFilter {
  return new AutoFilter(
    book,
    sheet,
    () => active(book, sheet),
    (range) => {
      const { area } = sourcePlace(range, book, sheet);
      switchOn(sheet, area);
      return active(book, sheet) as ActiveFilter;
    },
    () => {
      sheet.filter = undefined;
      book.feed.notify({ kind: "tables", sheetId: sheet.id });
    },
  );
}

/** A single cell means the region around it; the same range keeps its criteria. */
function switchOn(sheet: SheetState, given: Area): void {
  const area = given.rows === 1 && given.columns === 1 ? surroundingArea(sheet, given) : given;
  const same = sheet.filter && JSON.stringify(sheet.filter.area) === JSON.stringify(area);
  if (!same)
    sheet.filter = { area, columns: Array.from({ length: area.columns }, () => undefined) };
}

function active(book: Book, sheet: SheetState): ActiveFilter | undefined {
  const filter = sheet.filter;
  if (!filter) return undefined;
  const reapply = (): void => {
    const body = { ...filter.area, row: filter.area.row + 1, rows: filter.area.rows - 1 };
    const columns = filter.columns.flatMap((criteria, index) =>
      criteria ? [{ column: filter.area.column + index, criteria }] : [],
    );
    applyFilters(sheet, body, columns);
    book.feed.notify({ kind: "tables", sheetId: sheet.id });
  };
  return {
    area: filter.area,
    columns: filter.columns,
    set: (index, criteria) => {
      filter.columns[index] = criteria;
      reapply();
    },
    reapply,
  };
}
