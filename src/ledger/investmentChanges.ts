import type { Allocation } from "../investment/allocation";
import { fromTicks, type Ticks } from "../investment/ticks";
import type { CellValue } from "../progress/record";
import type { Area } from "./area";
import { columnLayout } from "./columnLayout";
import { INVESTMENT_COLUMNS } from "./columns";
import { investmentRows, layInvestment } from "./layInvestment";
import type { TablePlace } from "./pivotSummary";
import { decimalCell } from "./moneyCell";
import { JOINT_ROLE } from "./pivotWords";
import type { Block, CellContent, SheetSpec, TableSpec } from "./sheetSpec";
import { SHEETS, TABLES } from "./sheets";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";

const { headers } = columnLayout(INVESTMENT_COLUMNS);
const STYLE = "TableStyleLight9";

/** What brings 投资明细 into step with the list. */
export interface InvestmentChanges {
  readonly create: readonly SheetSpec[];
  readonly insertRows: readonly { sheet: string; row: number; count: number }[];
  readonly resizeTables: readonly { table: string; area: TablePlace["area"] }[];
  /** The table again, where somebody turned it into plain cells. */
  readonly makeTables: readonly { sheet: string; table: TableSpec }[];
  readonly blocks: readonly (Block & { sheet: string })[];
  /** Where the table stands afterwards. */
  readonly table: TablePlace;
}

/** Rows of the rule 联合: each project once, for all its leads together. */
function jointRows({ rows, decimals }: Allocation): CellContent[][] {
  const money = (ticks: Ticks | undefined): CellContent[] => {
    const cell = ticks === undefined ? null : decimalCell(fromTicks(ticks, decimals));
    return [cell, cell, cell];
  };
  const seen = new Set<string>();
  return rows.flatMap(({ projectNo, section, title, role, bucket, planned, done }) => {
    const key = `${projectNo}|${bucket}`;
    if (role !== "lead" || seen.has(key)) return [];
    seen.add(key);
    return [
      [
        projectNo,
        section,
        title,
        JOINT_ROLE,
        bucket,
        ...money(planned?.full),
        ...money(done?.full),
      ],
    ];
  });
}

/** A table holds at least one row below its header. */
function tableRows(allocation: Allocation, joint: boolean): CellContent[][] {
  const rows = [...investmentRows(allocation), ...(joint ? jointRows(allocation) : [])];
  return rows.length > 0 ? rows : [headers.map(() => null)];
}

const isSame = (cells: readonly (readonly CellValue[])[], place: TablePlace, block: Block) =>
  block.values.every((row, r) =>
    row.every(
      (content, c) => content === (cells[place.area.row + r]?.[place.area.column + c] ?? null),
    ),
  );

/** 投资明细 as it stands: its table, or the cells of a table that is none any more. */
interface Standing {
  readonly sheet: SheetSnapshot;
  readonly area: Area;
  /** The table's name; null for plain cells. */
  readonly table: string | null;
}

const headersAt = ({ cells }: SheetSnapshot, row: number, column: number): boolean =>
  headers.every((header, at) => cells[row]?.[column + at] === header);

/** The table by its name; by its headers, where somebody renamed it; or what is left of it. */
function standingTable({ sheets }: WorkbookSnapshot): Standing | null {
  const tables = sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, area }) => ({ sheet, area, table: name })),
  );
  const found =
    tables.find(({ table }) => table === TABLES.investment) ??
    tables.find(({ sheet, area }) => headersAt(sheet, area.row, area.column));
  if (found) return found;
  const sheet = sheets.find(({ name }) => name === SHEETS.investment);
  const row = sheet?.cells.findIndex((_, at) => headersAt(sheet, at, 0)) ?? -1;
  if (!sheet || row < 0) return null;
  let end = row + 1;
  while (sheet.cells[end]?.slice(0, headers.length).some((value) => value !== null)) end += 1;
  const area = { row, column: 0, rows: end - row, columns: headers.length };
  return { sheet, area, table: null };
}

/**
 * Rebuilds 投资明细 from an allocation: the same rows in the same order every time, in the table that
 * is there, wherever somebody moved it. What stands below the table moves down when it grows.
 *
 * @param joint whether the rule 联合 is to be counted: it has rows of its own
 */
export function investmentChanges(
  snapshot: WorkbookSnapshot,
  allocation: Allocation,
  joint: boolean,
): InvestmentChanges {
  const values = [headers, ...tableRows(allocation, joint)];
  const nothing = { create: [], insertRows: [], resizeTables: [], makeTables: [], blocks: [] };
  const standing = standingTable(snapshot);
  const name = standing?.table ?? TABLES.investment;
  if (!standing) {
    const area = { row: 0, column: 0, rows: values.length, columns: headers.length };
    const spec = layInvestment(allocation);
    const create = [
      { ...spec, blocks: [{ row: 0, column: 0, values }], tables: [{ name, area, style: STYLE }] },
    ];
    return { ...nothing, create, table: { sheet: SHEETS.investment, area, table: name } };
  }
  const { sheet, area: known } = standing;
  const area = {
    ...known,
    rows: values.length,
    columns: Math.max(known.columns, headers.length),
  };
  const place = { sheet: sheet.name, area, table: name };
  const grown = values.length - known.rows;
  const left = Math.max(-grown, 0);
  const blank = Array.from({ length: left }, () => headers.map(() => null));
  const block = { row: known.row, column: known.column, values: [...values, ...blank] };
  const plain = standing.table === null;
  if (!plain && grown === 0 && isSame(sheet.cells, place, block))
    return { ...nothing, table: place };
  return {
    create: [],
    insertRows: grown > 0 ? [{ sheet: sheet.name, row: known.row + known.rows, count: grown }] : [],
    resizeTables: plain || grown === 0 ? [] : [{ table: name, area }],
    makeTables: plain ? [{ sheet: sheet.name, table: { name, area, style: STYLE } }] : [],
    blocks: [{ sheet: sheet.name, ...block }],
    table: place,
  };
}
