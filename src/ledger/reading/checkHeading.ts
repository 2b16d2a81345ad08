import type { Finding } from "../../progress/finding";
import { cellAddress } from "../a1";
import type { ListColumn } from "../columns";
import { cellText } from "./cellText";
import type { FoundSheet } from "./locateSheets";
import type { Base } from "./readBase";
import { saysTheSame } from "./readListRows";
import { structureFinding } from "./structureFinding";

/**
 * Title and unit note above the header, wherever they stand there. What is not found was rewritten where
 * its row still is, and deleted with its row otherwise: the unit note belongs right above the header, the
 * title right above the unit note.
 */
export function checkHeading({ sheet, header }: FoundSheet<ListColumn>, base: Base): Finding[] {
  if (base.doubts.about !== null) return [];
  const rowThatSays = (was: string): number =>
    sheet.cells.slice(0, header.row).findIndex((row) => row.some((cell) => saysTheSame(cell, was)));
  const note = `单位：${base.unit}`;
  const noteRow = rowThatSays(note);
  const titleRow = rowThatSays(base.title);
  const lines = [
    {
      name: "标题",
      was: base.title,
      found: titleRow,
      belongs: noteRow < 0 ? header.row - 2 : noteRow - 1,
      inserted: 0,
    },
    { name: "单位", was: note, found: noteRow, belongs: header.row - 1, inserted: header.row },
  ];
  const taken = [titleRow, noteRow];
  return lines
    .filter(({ was, found }) => was !== "" && found < 0)
    .map(({ name, was, belongs, inserted }) => {
      const place = (row: number) => ({ sheet: sheet.name, cell: cellAddress(row, 0) });
      if (belongs < 0 || taken.includes(belongs))
        return structureFinding("ROW_MISSING", place(inserted), {
          data: { title: was, words: was },
        });
      const now = cellText(sheet.cells[belongs]?.[0]);
      return structureFinding("PLAN_EDITED", place(belongs), {
        data: { column: name, was, now },
        suggestion: was,
      });
    });
}
