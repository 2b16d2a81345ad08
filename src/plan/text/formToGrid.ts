import { sourceRow, type Grid } from "../grid";
import { readHeaderCell } from "../table/readHeaderCell";
import { labelledLine, pairsOf, type Pair } from "./formPairs";
import { keyedToGrid } from "./keyedToGrid";

const MIN_ROWS = 4;

/** True for labels with values behind them, rather than a row of headings. */
function areTold(pairs: readonly Pair[]): boolean {
  const headings = pairs.filter(({ value }) => readHeaderCell(value) !== null);
  return headings.length * 2 < pairs.length;
}

/**
 * The projects of a sheet that tells each in a form of labels and values (项目名称 | 修渠 | 牵头单位 |
 * 水利局), as a table; null for any other sheet.
 */
export function formToGrid(grid: Grid): Grid | null {
  const lines: { readonly row: number; readonly text: string }[] = [];
  let told = 0;
  for (const [row, cells] of grid.cells.entries()) {
    const filled = cells.filter((text) => text.trim() !== "");
    const pairs = filled.length > 1 ? pairsOf(cells) : null;
    if (filled.length > 1 && (pairs === null || !areTold(pairs))) return null;
    const texts = pairs === null ? filled : pairs.map(labelledLine);
    lines.push(...texts.map((text) => ({ row, text: text.replace(/\n+/g, " ") })));
    if (pairs !== null) told++;
  }
  const keyed = told < MIN_ROWS ? null : keyedToGrid(lines.map(({ text }) => text).join("\n"));
  if (keyed === null) return null;
  const rowNumbers = keyed.rowNumbers?.map((line) => sourceRow(grid, lines[line - 1]?.row ?? 0));
  return rowNumbers === undefined ? keyed : { ...keyed, rowNumbers };
}
