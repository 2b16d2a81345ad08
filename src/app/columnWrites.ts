import type { CellContent } from "../ledger/sheetSpec";
import type { CellValue } from "../progress/record";
import type { SheetBlock } from "./workbook";

/** A cell of ours as it should be, beside what it holds. */
export interface CellWrite {
  readonly row: number;
  readonly now: CellValue;
  readonly wanted: string | number | null;
}

/** Cells between two changed ones that are written again rather than split into another block. */
const BRIDGED = 16;

/**
 * Blocks that bring one column to what it should be: only runs with a change in them, and nothing at
 * all where nothing changed. Rows that are not ours are never bridged.
 */
export function columnWrites(
  sheet: string,
  column: number,
  writes: readonly CellWrite[],
): SheetBlock[] {
  const ordered = [...writes].sort((one, other) => one.row - other.row);
  const blocks: { row: number; values: CellContent[][] }[] = [];
  let waiting: CellContent[][] = [];
  let previous = -1;
  for (const { row, now, wanted } of ordered) {
    const adjacent = row === previous + 1;
    previous = row;
    if (!adjacent) waiting = [];
    const last = blocks.at(-1);
    const open = last && last.row + last.values.length + waiting.length === row ? last : undefined;
    if (now === wanted) {
      if (open && waiting.length < BRIDGED) waiting.push([wanted]);
      else waiting = [];
    } else if (open && adjacent) {
      open.values.push(...waiting, [wanted]);
      waiting = [];
    } else {
      blocks.push({ row, values: [[wanted]] });
      waiting = [];
    }
  }
  return blocks.map(({ row, values }) => ({ sheet, row, column, values }));
}
