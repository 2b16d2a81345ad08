import { cellAddress } from "../ledger/a1";
import { type Area, cellArea, overlaps } from "../ledger/area";
import { PIVOT_PLACES } from "../ledger/pivotPlaces";
import { DIFFERENCE_TITLE, PIVOT_TITLE, RULE_LINE, SUMMARY_TOTAL } from "../ledger/pivotWords";
import type { Block, SheetSpec } from "../ledger/sheetSpec";
import { SHEETS } from "../ledger/sheets";
import type { SheetSnapshot, WorkbookSnapshot } from "../ledger/snapshot";
import type { WriteBatch } from "./workbook";
import { WorkbookError } from "./workbookError";

const begins = (value: unknown, text: string): boolean =>
  typeof value === "string" && value.startsWith(text);

/** A sheet of ours begins with our title, or explains the counting rule below another. */
const isOurs = ({ cells }: SheetSnapshot): boolean =>
  begins(cells[0]?.[0], PIVOT_TITLE) || begins(cells[1]?.[0], RULE_LINE);

/** 投资透视 as it stands; without it the sheet of ours that somebody renamed; undefined without either. */
export const pivotSheet = ({ sheets }: WorkbookSnapshot): SheetSnapshot | undefined =>
  sheets.find(({ name }) => name === SHEETS.pivot) ?? sheets.find(isOurs);

/** From a heading to the total below it, which ends it; without a total the heading alone. */
function tableAt({ cells }: SheetSnapshot, row: number): Area {
  const { column, columns } = PIVOT_PLACES.summary;
  const total = cells.findIndex((line, at) => at > row && line[column] === SUMMARY_TOTAL);
  return { row, column, rows: Math.max(total - row + 1, 1), columns };
}

/** What an earlier run wrote: the lines, the summary, and the rows that explain a difference. */
function ownAreas(standing: SheetSnapshot, lines: Block): Area[] {
  const { column } = PIVOT_PLACES.summary;
  const summary = tableAt(standing, PIVOT_PLACES.summary.row);
  const heading = standing.cells.findIndex(
    (line, at) => at >= summary.row + summary.rows && line[column] === DIFFERENCE_TITLE,
  );
  return [areaOf(lines), summary, ...(heading < 0 ? [] : [tableAt(standing, heading)])];
}

const areaOf = ({ row, column, values }: Block): Area => ({
  row,
  column,
  rows: values.length,
  columns: values[0]?.length ?? 0,
});

const rowsOf = ({ row, rows, ...columns }: Area): Area[] =>
  Array.from({ length: rows }, (_, down) => ({ ...columns, row: row + down, rows: 1 }));

const within = (areas: readonly Area[], cell: Area): boolean =>
  areas.some((area) => overlaps(area, cell));

/** The first cell of an area that holds something. */
function firstFilled({ cells }: SheetSnapshot, area: Area, own: readonly Area[]): string | null {
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      if ((cells[row]?.[column] ?? null) !== null && !within(own, cellArea(row, column)))
        return cellAddress(row, column);
  return null;
}

/**
 * New content for a 投资透视 that is there. What an earlier run wrote and this one does not is emptied;
 * nothing else is touched.
 *
 * @throws WorkbookError SHEET_EXISTS, when the sheet is not ours; CELLS_OCCUPIED, when something of
 *   somebody else stands where ours is to grow
 */
export function renewedPivotSheet(
  standing: SheetSnapshot,
  spec: SheetSpec,
): Required<Pick<WriteBatch, "blocks" | "formats">> {
  const { name: sheet, cells } = standing;
  const [lines] = spec.blocks;
  if (!lines || (!isOurs(standing) && cells.length > 0))
    throw new WorkbookError("SHEET_EXISTS", { sheet });
  const own = ownAreas(standing, lines);
  const areas = spec.blocks.map(areaOf);
  for (const area of areas) {
    const cell = firstFilled(standing, area, own);
    if (cell !== null) throw new WorkbookError("CELLS_OCCUPIED", { sheet, cell });
  }
  const left = own.flatMap(rowsOf).filter((row) => !within(areas, row));
  const { row: top } = PIVOT_PLACES.summary;
  const tables = spec.formats.filter(
    ({ area }) => area.row >= top && area.column < PIVOT_PLACES.summary.columns,
  );
  return {
    blocks: [
      ...left.map(({ row, column, columns }) => ({
        sheet,
        row,
        column,
        values: [new Array<null>(columns).fill(null)],
      })),
      ...spec.blocks.map((block) => ({ sheet, ...block })),
    ],
    formats: [
      ...left.map((area) => ({ sheet, area, style: "bare" as const })),
      ...tables.map((format) => ({ sheet, ...format })),
    ],
  };
}
