import type { Area } from "./area";
import { columnLayout } from "./columnLayout";
import { INVESTMENT_COLUMNS } from "./columns";
import { SHEETS, TABLES } from "./sheets";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";

const { headers } = columnLayout(INVESTMENT_COLUMNS);

/** 投资明细 as it stands: its table, or the cells of a table that is none any more. */
export interface StandingTable {
  readonly sheet: SheetSnapshot;
  readonly area: Area;
  /** The table's name; null for plain cells. */
  readonly table: string | null;
}

const headersAt = ({ cells }: SheetSnapshot, row: number, column: number): boolean =>
  headers.every((header, at) => cells[row]?.[column + at] === header);

const hasHeaders = ({ cells }: SheetSnapshot, { row, column, columns }: Area): boolean => {
  const found = cells[row]?.slice(column, column + columns) ?? [];
  return headers.every((header) => found.includes(header));
};

/** The table by its name; by its headers, where somebody renamed it; or what is left of it. */
export function investmentTable({ sheets }: WorkbookSnapshot): StandingTable | null {
  const tables = sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, area }) => ({ sheet, area, table: name })),
  );
  const found =
    tables.find(({ table }) => table === TABLES.investment) ??
    tables.find(({ sheet, area }) => hasHeaders(sheet, area));
  if (found) return found;
  const sheet = sheets.find(({ name }) => name === SHEETS.investment);
  const row = sheet?.cells.findIndex((_, at) => headersAt(sheet, at, 0)) ?? -1;
  if (!sheet || row < 0) return null;
  let end = row + 1;
  while (sheet.cells[end]?.slice(0, headers.length).some((value) => value !== null)) end += 1;
  const area = { row, column: 0, rows: end - row, columns: headers.length };
  return { sheet, area, table: null };
}
