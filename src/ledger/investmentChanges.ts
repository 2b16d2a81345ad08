import type { Allocation } from "../investment/allocation";
import type { CellValue } from "../progress/record";
import { cellAddress } from "./a1";
import type { Area } from "./area";
import { columnLayout } from "./columnLayout";
import { INVESTMENT_COLUMNS } from "./columns";
import { type ColumnPlaces, investmentColumnPlaces } from "./investmentColumnPlaces";
import { investmentRows } from "./investmentRows";
import { investmentTable } from "./investmentTable";
import { INVESTMENT_TABLE_STYLE, layInvestment } from "./layInvestment";
import type { PivotView } from "./pivotSource";
import type { TablePlace } from "./pivotSummary";
import type { Block, CellContent, SheetSpec, TableSpec } from "./sheetSpec";
import { SHEETS, TABLES } from "./sheets";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";

const { headers, keys, at: DEFAULT_PLACES } = columnLayout(INVESTMENT_COLUMNS);

/** What brings 投资明细 into step with the list. */
export interface InvestmentChanges {
  readonly create: readonly SheetSpec[];
  readonly insertRows: readonly { sheet: string; row: number; count: number }[];
  readonly resizeTables: readonly { table: string; area: TablePlace["area"] }[];
  /** The table again, where somebody turned it into plain cells. */
  readonly makeTables: readonly { sheet: string; table: TableSpec }[];
  readonly blocks: readonly (Block & { sheet: string })[];
  /** A cell of somebody else where a column that was deleted is to be put back; null for none. */
  readonly inTheWay: { readonly sheet: string; readonly cell: string } | null;
  /** Where the table stands afterwards. */
  readonly table: TablePlace;
}

/** The columns that stand side by side, as one block each: what is between them is somebody else's. */
function columnBlocks(
  values: readonly (readonly CellContent[])[],
  places: ColumnPlaces,
  { row, column }: { readonly row: number; readonly column: number },
): Block[] {
  const order = keys.map((key, index) => ({ index, at: places[key] })).sort((a, b) => a.at - b.at);
  const runs: (typeof order)[] = [];
  for (const one of order) {
    const last = runs.at(-1);
    if (last && last.at(-1)?.at === one.at - 1) last.push(one);
    else runs.push([one]);
  }
  return runs.map((run) => ({
    row,
    column: column + (run[0]?.at ?? 0),
    values: values.map((line) => run.map(({ index }) => line[index] ?? null)),
  }));
}

const isWritten = (
  cells: readonly (readonly CellValue[])[],
  { row, column, values }: Block,
): boolean =>
  values.every((line, r) =>
    line.every((content, c) => content === (cells[row + r]?.[column + c] ?? null)),
  );

/** The first cell of an area that holds something. */
function firstFilled(
  { name, cells }: SheetSnapshot,
  { row, column, rows, columns }: Area,
): InvestmentChanges["inTheWay"] {
  for (let at = row; at < row + rows; at += 1)
    for (let beside = column; beside < column + columns; beside += 1)
      if ((cells[at]?.[beside] ?? null) !== null)
        return { sheet: name, cell: cellAddress(at, beside) };
  return null;
}

/**
 * Rebuilds 投资明细 from an allocation: the same rows in the same order every time, in the table that
 * is there, wherever somebody moved it, under the headers where they stand. What stands below the
 * table moves down when it grows.
 */
export function investmentChanges(
  snapshot: WorkbookSnapshot,
  allocation: Allocation,
  view: PivotView,
): InvestmentChanges {
  const nothing = {
    create: [],
    insertRows: [],
    resizeTables: [],
    makeTables: [],
    blocks: [],
    inTheWay: null,
  };
  const standing = investmentTable(snapshot);
  const name = standing?.table ?? TABLES.investment;
  if (!standing) {
    const spec = layInvestment(allocation, view);
    const { area } = spec.tables[0] ?? { area: { row: 0, column: 0, rows: 1, columns: 1 } };
    const table = { sheet: SHEETS.investment, area, table: name, places: DEFAULT_PLACES };
    return { ...nothing, create: [spec], table };
  }
  const { sheet, area: known } = standing;
  const values = [headers, ...investmentRows(allocation, view)];
  const found = Array.from(
    { length: known.columns },
    (_, across) => sheet.cells[known.row]?.[known.column + across] ?? null,
  );
  const places = investmentColumnPlaces(found);
  const columns = Math.max(known.columns, ...keys.map((key) => places[key] + 1));
  const area = { ...known, rows: values.length, columns };
  const grown = values.length - known.rows;
  const blank = Array.from({ length: Math.max(-grown, 0) }, () => headers.map(() => null));
  const blocks = columnBlocks([...values, ...blank], places, known);
  const plain = standing.table === null;
  const table = { sheet: sheet.name, area, table: name, places };
  const resized = grown !== 0 || columns !== known.columns;
  if (!plain && !resized && blocks.every((block) => isWritten(sheet.cells, block)))
    return { ...nothing, table };
  return {
    create: [],
    insertRows: grown > 0 ? [{ sheet: sheet.name, row: known.row + known.rows, count: grown }] : [],
    resizeTables: plain || !resized ? [] : [{ table: name, area }],
    makeTables: plain
      ? [{ sheet: sheet.name, table: { name, area, style: INVESTMENT_TABLE_STYLE } }]
      : [],
    blocks: blocks.map((block) => ({ sheet: sheet.name, ...block })),
    inTheWay: firstFilled(sheet, {
      ...known,
      column: known.column + known.columns,
      columns: columns - known.columns,
    }),
    table,
  };
}
