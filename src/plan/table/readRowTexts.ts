import { joinWrapped } from "../cells/joinWrapped";
import { cellText, type Grid } from "../grid";
import type { Columns } from "./assignColumns";
import type { MergeMap } from "./mergeMap";
import type { RowTexts } from "./tableRow";

/** Parts of a content that stand in several columns, one after the other. */
function joinContents(parts: readonly string[]): string {
  const filled = [...new Set(parts.map(joinWrapped))].filter((part) => part !== "");
  return filled
    .reduce((all, part) => (/[。；;！]$/.test(all) ? all + part : `${all}\n${part}`), "")
    .trim();
}

/**
 * The texts of one row. A cell inside a vertical merge has the text of that merge, because the
 * source says so; a blank cell that is not merged stays blank. An amount counts once, in the first
 * row of its merge.
 */
export function readRowTexts(
  grid: Grid,
  merges: MergeMap,
  columns: Columns,
  row: number,
): RowTexts {
  const own = (col: number | undefined): string =>
    col === undefined ? "" : cellText(grid, row, col);
  const merged = (col: number | undefined): string => {
    const merge = col === undefined ? undefined : merges.at(row, col);
    return merge !== undefined && merge.col === col
      ? cellText(grid, merge.row, merge.col)
      : own(col);
  };
  const amount = columns.investment;
  const shared = amount === undefined ? undefined : merges.at(row, amount);
  return {
    no: own(columns.no).trim(),
    section: joinWrapped(merged(columns.section)),
    title: joinWrapped(merged(columns.title)),
    content: joinContents(columns.content.map(merged)),
    investment: own(amount),
    investmentShared: shared !== undefined && shared.row < row,
    leads: merged(columns.leads),
    supports: columns.supports.map(merged),
    deadline: joinWrapped(merged(columns.deadline)),
  };
}
