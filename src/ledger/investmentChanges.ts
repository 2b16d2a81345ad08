import type { Allocation } from "../investment/allocation";
import { fromTicks, type Ticks } from "../investment/ticks";
import type { CellValue } from "../progress/record";
import { columnLayout } from "./columnLayout";
import { INVESTMENT_COLUMNS } from "./columns";
import { investmentRows, layInvestment } from "./layInvestment";
import type { TablePlace } from "./layPivot";
import { decimalCell } from "./moneyCell";
import { JOINT_ROLE } from "./pivotWords";
import type { Block, CellContent, SheetSpec } from "./sheetSpec";
import { SHEETS, TABLES } from "./sheets";
import type { WorkbookSnapshot } from "./snapshot";

const { headers } = columnLayout(INVESTMENT_COLUMNS);

/** What brings 投资明细 into step with the list. */
export interface InvestmentChanges {
  readonly create: readonly SheetSpec[];
  readonly insertRows: readonly { sheet: string; row: number; count: number }[];
  readonly resizeTables: readonly { table: string; area: TablePlace["area"] }[];
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
  const rows = tableRows(allocation, joint);
  const values = [headers, ...rows];
  const nothing = { create: [], insertRows: [], resizeTables: [], blocks: [] };
  const sheet = snapshot.sheets.find(({ tables }) =>
    tables.some(({ name }) => name === TABLES.investment),
  );
  const known = sheet?.tables.find(({ name }) => name === TABLES.investment)?.area;
  if (!sheet || !known) {
    const area = { row: 0, column: 0, rows: values.length, columns: headers.length };
    const spec = layInvestment(allocation);
    const table = { name: TABLES.investment, area, style: "TableStyleLight9" };
    const create = [{ ...spec, blocks: [{ row: 0, column: 0, values }], tables: [table] }];
    return { ...nothing, create, table: { sheet: SHEETS.investment, area } };
  }
  const area = {
    ...known,
    rows: values.length,
    columns: Math.max(known.columns, headers.length),
  };
  const place = { sheet: sheet.name, area };
  const grown = values.length - known.rows;
  const left = Math.max(-grown, 0);
  const blank = Array.from({ length: left }, () => headers.map(() => null));
  const block = { row: known.row, column: known.column, values: [...values, ...blank] };
  if (grown === 0 && isSame(sheet.cells, place, block)) return { ...nothing, table: place };
  return {
    create: [],
    insertRows: grown > 0 ? [{ sheet: sheet.name, row: known.row + known.rows, count: grown }] : [],
    resizeTables: grown === 0 ? [] : [{ table: TABLES.investment, area }],
    blocks: [{ sheet: sheet.name, ...block }],
    table: place,
  };
}
