import { parseAddress } from "../../ledger/a1";
import type { Finding } from "../../progress/finding";
import { suggestionContent } from "../suggestionContent";
import type { SheetBlock } from "../workbook";

const IN_CELLS: readonly Finding["code"][] = ["PLAN_EDITED", "COLUMN_MISSING"];

/**
 * Edited plan cells and renamed headers with what was issued. `shifted` tells where a row stands after
 * the rows of the same batch are inserted.
 */
export function restoreCells(
  damage: readonly Finding[],
  shifted: (sheet: string, row: number) => number,
): { readonly blocks: SheetBlock[]; readonly restored: Finding[] } {
  const blocks: SheetBlock[] = [];
  const restored: Finding[] = [];
  for (const finding of damage) {
    const { sheet, cell } = finding.place;
    const area = cell === null ? null : parseAddress(cell);
    if (!area || finding.suggestion === undefined || !IN_CELLS.includes(finding.code)) continue;
    const row = shifted(sheet, area.row);
    blocks.push({ sheet, row, column: area.column, values: [[suggestionContent(finding)]] });
    restored.push(finding);
  }
  return { blocks, restored };
}
