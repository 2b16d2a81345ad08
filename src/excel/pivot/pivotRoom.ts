import { WorkbookError } from "../../app/workbookError";
import { cellAddress, parseAddress } from "../../ledger/a1";
import type { Area } from "../../ledger/area";
import { FILTER_ROWS, type PivotSpec } from "../../ledger/pivotSpec";

/** What stands where a pivot is going to be drawn, and where one is drawn already. */
export interface PivotRoom {
  readonly home: Excel.Range;
  /** The same room at the place of the pivot that is there. */
  readonly there: Excel.Range;
  readonly drawn: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

/** Queues the questions about the room of a pivot. */
export function askRoom(
  { workbook }: Excel.RequestContext,
  spec: PivotSpec,
  pivot: Excel.PivotTable,
): PivotRoom {
  const { row, column, rows, columns } = spec.area;
  const home = workbook.worksheets
    .getItemOrNullObject(spec.sheet)
    .getRangeByIndexes(row - FILTER_ROWS, column, rows + FILTER_ROWS, columns);
  const drawn = pivot.layout.getRange();
  const there = drawn.getCell(0, 0).getResizedRange(rows - 1, columns - 1);
  home.load("values");
  drawn.load("address");
  there.load("values,address");
  const sheet = pivot.worksheet;
  sheet.load("name,protection/protected");
  return { home, there, drawn, sheet };
}

const areaOf = (range: Excel.Range): Area | null =>
  range.isNullObject ? null : parseAddress(range.address.replace(/^.*!/, ""));

/** A pivot in the place of the one that is there: whoever moved it wants it there. */
export function placed(spec: PivotSpec, { drawn, sheet }: PivotRoom): PivotSpec {
  const known = areaOf(drawn);
  if (!known) return spec;
  const { row, column } = known;
  const area = { ...spec.area, row: Math.max(row, FILTER_ROWS), column };
  return { ...spec, sheet: sheet.name, area };
}

/** The cells of a pivot that is drawn, its filter above it included. */
const withFilter = ({ row, rows, ...columns }: Area): Area => {
  const above = Math.min(FILTER_ROWS, row);
  return { ...columns, row: row - above, rows: rows + above };
};

const holds = ({ row, column, rows, columns }: Area, at: number, beside: number): boolean =>
  at >= row && at < row + rows && beside >= column && beside < column + columns;

/**
 * Refuses a pivot for which there is no room.
 *
 * @param stays whether the pivot that is there is refreshed in its place
 * @throws WorkbookError SHEET_PROTECTED for a pivot on a protected sheet; CELLS_OCCUPIED with the first
 *   cell in the way
 */
export function refuseNoRoom(
  { home, there, drawn, sheet }: PivotRoom,
  spec: PivotSpec,
  stays: boolean,
): void {
  const known = areaOf(drawn);
  if (known && sheet.protection.protected)
    throw new WorkbookError("SHEET_PROTECTED", { sheet: sheet.name });
  const name = stays ? sheet.name : spec.sheet;
  const wanted = stays ? there : home;
  const { row, column } = spec.area;
  const from = stays ? known : { ...spec.area, row: row - FILTER_ROWS, column };
  const own = known && sheet.name === name ? withFilter(known) : null;
  if (wanted.isNullObject || !from) return;
  wanted.values.forEach((cells: unknown[], down) =>
    cells.forEach((value, across) => {
      const [at, beside] = [from.row + down, from.column + across];
      if (value === "" || (own && holds(own, at, beside))) return;
      throw new WorkbookError("CELLS_OCCUPIED", { sheet: name, cell: cellAddress(at, beside) });
    }),
  );
}
