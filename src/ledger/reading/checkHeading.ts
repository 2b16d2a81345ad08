import type { Finding } from "../../progress/finding";
import { cellAddress } from "../a1";
import type { ListColumn } from "../columns";
import { LIST_ROWS } from "../sheets";
import { cellText } from "./cellText";
import type { FoundSheet } from "./locateSheets";
import type { Base } from "./readBase";
import { saysTheSame } from "./readListRows";
import { structureFinding } from "./structureFinding";

/** Title and unit note above the header, where they still stand in their own rows. */
export function checkHeading({ sheet, header }: FoundSheet<ListColumn>, base: Base): Finding[] {
  if (header.row !== LIST_ROWS.header) return [];
  const lines = [
    { row: LIST_ROWS.title, name: "标题", was: base.title },
    { row: LIST_ROWS.unitNote, name: "单位", was: `单位：${base.unit}` },
  ];
  return lines.flatMap(({ row, name, was }) => {
    const cells = sheet.cells[row] ?? [];
    if (cells.some((value) => saysTheSame(value, was))) return [];
    return [
      structureFinding(
        "PLAN_EDITED",
        { sheet: sheet.name, cell: cellAddress(row, 0) },
        { data: { column: name, was, now: cellText(cells[0]) }, suggestion: was },
      ),
    ];
  });
}
