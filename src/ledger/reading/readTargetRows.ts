import type { Place } from "../../progress/finding";
import type { CellValue } from "../../progress/record";
import { TARGET_COLUMNS, type TargetColumn } from "../columns";
import { rowPlace } from "./rowPlace";
import { cellText } from "./cellText";
import type { FoundSheet } from "./locateSheets";

/** A row of 指标 as it stands now. */
export interface TargetRowNow {
  /** From 0, in the sheet. */
  readonly row: number;
  /** 指标编号, or "" where the cell is empty. */
  readonly id: string;
  readonly cell: (column: TargetColumn) => CellValue;
  /** Where its cell in a column is; null where the column is missing. */
  readonly place: (column: TargetColumn) => Place | null;
}

const PLAN_TEXTS = ["indicator", "value", "text"] as const;

/** Rows of 指标 in sheet order; blank rows are passed over, hidden and filtered ones are read. */
export function readTargetRows({ sheet, header }: FoundSheet<TargetColumn>): TargetRowNow[] {
  const rows: TargetRowNow[] = [];
  for (let row = header.row + 1; row < sheet.cells.length; row++) {
    const cells = sheet.cells[row] ?? [];
    const cell = (column: TargetColumn): CellValue => {
      const at = header.at[column];
      return at === undefined ? null : (cells[at] ?? null);
    };
    const place = (column: TargetColumn): Place | null =>
      rowPlace(sheet, row, header.at[column], TARGET_COLUMNS[column]);
    const id = cellText(cell("id")).normalize("NFKC").trim();
    const described = PLAN_TEXTS.some((column) => cellText(cell(column)).trim() !== "");
    if (id === "" && !described) continue;
    rows.push({ row, id, cell, place });
  }
  return rows;
}
