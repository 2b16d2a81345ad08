import type { Place } from "../../progress/finding";
import type { CellValue } from "../../progress/record";
import { LIST_COLUMNS, type ListColumn } from "../columns";
import { comparable } from "../fingerprint";
import { rowPlace } from "./rowPlace";
import { cellInteger, cellText } from "./cellText";
import type { FoundSheet } from "./locateSheets";

/** A row of 清单 below its header, as it stands now. */
export interface ListRowNow {
  /** From 0, in the sheet. */
  readonly row: number;
  readonly kind: "project" | "section" | "other";
  /** 序号, or null where the cell holds none. */
  readonly no: number | null;
  readonly cell: (column: ListColumn) => CellValue;
  /** Where its cell in a column is; null where the column is missing. */
  readonly place: (column: ListColumn) => Place | null;
}

const PLAN_TEXTS = ["title", "content", "leads", "supports"] as const;
const SUMS = ["investment", "invested"] as const;

/**
 * Rows of 清单 in sheet order. A section's row holds its name alone, or in every cell where its merge
 * was taken apart, and no sum, unless it is the name of one of the `sections` issued; blank rows are
 * passed over, hidden and filtered ones are read.
 */
export function readListRows(
  { sheet, header }: FoundSheet<ListColumn>,
  sections: readonly string[] = [],
): ListRowNow[] {
  const names = new Set(sections.map(comparable));
  const rows: ListRowNow[] = [];
  for (let row = header.row + 1; row < sheet.cells.length; row++) {
    const cells = sheet.cells[row] ?? [];
    const cell = (column: ListColumn): CellValue => {
      const at = header.at[column];
      return at === undefined ? null : (cells[at] ?? null);
    };
    const place = (column: ListColumn): Place | null =>
      rowPlace(sheet, row, header.at[column], LIST_COLUMNS[column]);
    const label = cellText(cell("no")).trim();
    const described = PLAN_TEXTS.some((column) => {
      const text = cellText(cell(column)).trim();
      return text !== "" && (label === "" || text !== label);
    });
    if (label === "" && !described) continue;
    const no = cellInteger(cell("no"));
    const summed = SUMS.some((column) => typeof cell(column) === "number");
    const named = label !== "" && !described && names.has(comparable(label));
    const kind = no !== null ? "project" : !named && (described || summed) ? "other" : "section";
    rows.push({ row, kind, no, cell, place });
  }
  return rows;
}

/** Whether a cell still says what was issued: numbers by value, text without spaces and width. */
export function saysTheSame(value: CellValue, issued: string): boolean {
  const text = cellText(value);
  if (comparable(text) === comparable(issued)) return true;
  const now = comparable(text);
  const was = comparable(issued);
  return now !== "" && was !== "" && Number(now) === Number(was);
}
