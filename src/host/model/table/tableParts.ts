import type { Area } from "../state/area";
import type { TableState } from "../state/tableState";

/** The rows between header and totals; a new table may have none. */
export function bodyOf({ area, showHeaders, showTotals }: TableState): Area {
  const head = showHeaders ? 1 : 0;
  return { ...area, row: area.row + head, rows: area.rows - head - (showTotals ? 1 : 0) };
}

/** The body as a range: a table without rows shows one blank row. */
export function bodyRange(table: TableState): Area {
  const body = bodyOf(table);
  return { ...body, rows: Math.max(1, body.rows) };
}

export const headerOf = ({ area }: TableState): Area => ({ ...area, rows: 1 });

export const totalsOf = ({ area }: TableState): Area => ({
  ...area,
  row: area.row + area.rows - 1,
  rows: 1,
});

/** The whole table as a range. */
export function tableRange(table: TableState): Area {
  const extra = bodyOf(table).rows < 1 ? 1 : 0;
  return { ...table.area, rows: table.area.rows + extra };
}
