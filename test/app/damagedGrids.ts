import type { FindingCode, Severity } from "../../src/progress/finding";
import type { CellContent } from "../../src/ledger/sheetSpec";

/** Cells of the sheets of a workbook, by sheet, as somebody may rearrange them. */
export type Grids = Map<string, CellContent[][]>;

/** Damage to the structure of a ledger, and what must be said about it. */
export interface Damage {
  readonly what: string;
  readonly damage: (grids: Grids) => void;
  readonly code: FindingCode;
  readonly severity?: Severity;
  /** "清单!C5"; a sheet alone for a whole sheet. */
  readonly at: string;
  readonly suggestion: string | number | null;
  /** A part of the sentence. */
  readonly says: string;
}

export const rowsOf = (grids: Grids, sheet: string): CellContent[][] => {
  const rows = grids.get(sheet);
  if (!rows) throw new Error(`no sheet ${sheet}`);
  return rows;
};

/** Row of an address in 清单, from 0: project 1 stands in row 5 of the sheet. */
export const setCell = (
  grids: Grids,
  sheet: string,
  row: number,
  column: number,
  content: CellContent,
) => {
  const cells = rowsOf(grids, sheet)[row];
  if (!cells) throw new Error(`no row ${row}`);
  cells[column] = content;
};
