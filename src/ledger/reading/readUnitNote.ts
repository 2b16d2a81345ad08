import type { MoneyUnit } from "../../plan/plan";
import type { ListColumn } from "../columns";
import { cellText } from "./cellText";
import type { FoundSheet } from "./locateSheets";

const NOTE = /^单位:(亿元|万元|元)$/;

/** The unit of money that 清单 itself states above its header; null where it states none. */
export function readUnitNote({ sheet, header }: FoundSheet<ListColumn>): MoneyUnit | null {
  for (const row of sheet.cells.slice(0, header.row))
    for (const cell of row) {
      const text = cellText(cell).slice(0, 20).normalize("NFKC").replace(/\s+/g, "");
      const unit = NOTE.exec(text)?.[1];
      if (unit !== undefined) return unit as MoneyUnit;
    }
  return null;
}
