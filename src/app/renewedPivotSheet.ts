import { cellAddress } from "../ledger/a1";
import { PIVOT_PLACES } from "../ledger/pivotPlaces";
import { PIVOT_TITLE, RULE_LINE, SUMMARY_TOTAL } from "../ledger/pivotWords";
import type { SheetSpec } from "../ledger/sheetSpec";
import { SHEETS } from "../ledger/sheets";
import type { SheetSnapshot, WorkbookSnapshot } from "../ledger/snapshot";
import type { SheetBlock } from "./workbook";
import { WorkbookError } from "./workbookError";

const begins = (value: unknown, text: string): boolean =>
  typeof value === "string" && value.startsWith(text);

/** A sheet of ours begins with our title, or explains the counting rule below another. */
const isOurs = ({ cells }: SheetSnapshot): boolean =>
  begins(cells[0]?.[0], PIVOT_TITLE) || begins(cells[1]?.[0], RULE_LINE);

/** 投资透视 as it stands; without it the sheet of ours that somebody renamed; undefined without either. */
export const pivotSheet = ({ sheets }: WorkbookSnapshot): SheetSnapshot | undefined =>
  sheets.find(({ name }) => name === SHEETS.pivot) ?? sheets.find(isOurs);

/** The row of the summary's total; without one the summary ends at its header. */
function lastRow({ cells }: SheetSnapshot): number {
  const { row, column } = PIVOT_PLACES.summary;
  const total = cells.findIndex((line, at) => at > row && line[column] === SUMMARY_TOTAL);
  return total < 0 ? row : total;
}

/**
 * New content for a 投资透视 that is there. What an earlier, longer summary left behind is emptied, and
 * nothing below it is touched.
 *
 * @throws WorkbookError SHEET_EXISTS, when the sheet is not ours; CELLS_OCCUPIED, when the summary has
 *   grown and something else stands below it
 */
export function renewedBlocks(standing: SheetSnapshot, spec: SheetSpec): SheetBlock[] {
  const { name, cells } = standing;
  if (!isOurs(standing) && cells.length > 0)
    throw new WorkbookError("SHEET_EXISTS", { sheet: name });
  const { row, column, columns } = PIVOT_PLACES.summary;
  const written = spec.blocks.find((block) => block.row === row)?.values.length ?? 0;
  const last = lastRow(standing);
  for (let at = last + 1; at < row + written; at += 1)
    for (let beside = column; beside < column + columns; beside += 1)
      if ((cells[at]?.[beside] ?? null) !== null)
        throw new WorkbookError("CELLS_OCCUPIED", { sheet: name, cell: cellAddress(at, beside) });
  const left = Math.max(last + 1 - row - written, 0);
  const blank = Array.from({ length: left }, () => new Array<null>(columns).fill(null));
  return [
    ...spec.blocks.map((block) => ({ sheet: name, ...block })),
    ...(left > 0 ? [{ sheet: name, row: row + written, column, values: blank }] : []),
  ];
}
