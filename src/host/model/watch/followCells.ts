import { showName } from "../name/showName";
import { subtractArea } from "../state/subtractArea";
import type { Area } from "../state/area";
import { followHeaders } from "../table/followHeaders";
import { showTable } from "../table/showTable";
import { TableHandle } from "../table/tableHandle";
import type { Book } from "../state/book";

/** Tables, names, formats, validations, comments and filters stay with their cells when these move or go. */
export function followCells(book: Book): void {
  book.onRelocate({
    relocate: (sheet, move) => {
      for (const table of [...book.tables]) {
        if (table.sheet !== sheet) continue;
        const moved = move(table.area);
        if (moved) {
          table.area = moved;
          showTable(book, table, new TableHandle(book, table).headers);
        }
        if (!moved) book.tables.splice(book.tables.indexOf(table), 1);
      }
      for (const name of book.names) {
        if (!("sheet" in name.target) || name.target.sheet !== sheet) continue;
        const area = move(name.target.area);
        name.target = area ? { sheet, area } : { formula: "=#REF!" };
        showName(book, name);
      }
      for (const rule of [...sheet.rules, ...sheet.validations])
        rule.areas = rule.areas.flatMap((area) => move(area) ?? []);
      drop(sheet.rules);
      drop(sheet.validations);
      for (const outline of [sheet.rowOutline, sheet.columnOutline])
        outline.groups = outline.groups.flatMap((group) => move(group) ?? []);
      for (const breaks of Object.values(sheet.pageBreaks))
        breaks.splice(0, breaks.length, ...breaks.flatMap((cell) => move(cell) ?? []));
      const gone = book.comments.filter(
        (comment) => comment.sheet === sheet && !place(comment, move),
      );
      for (const comment of gone) book.comments.splice(book.comments.indexOf(comment), 1);
      if (sheet.filter) {
        const area = move(sheet.filter.area);
        sheet.filter = area ? { ...sheet.filter, area } : undefined;
      }
      for (const pivot of book.pivots) {
        if (!("table" in pivot.source) && pivot.source.sheet === sheet) {
          pivot.source = { sheet, area: move(pivot.source.area) ?? pivot.source.area };
        }
      }
    },
    contentChanged: (sheet, area) => followHeaders(book, sheet, area),
    formatsCleared: (sheet, area) => {
      for (const rule of sheet.rules)
        rule.areas = rule.areas.flatMap((own) => subtractArea(own, area));
      drop(sheet.rules);
    },
  });
}

function place(item: { area: Area }, move: (area: Area) => Area | undefined): boolean {
  const area = move(item.area);
  if (area) item.area = area;
  return area !== undefined;
}

function drop(rules: { areas: Area[] }[]): void {
  rules.splice(0, rules.length, ...rules.filter((rule) => rule.areas.length > 0));
}
