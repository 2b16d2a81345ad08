import { joinWrapped } from "../cells/joinWrapped";
import { cellText, type Grid } from "../grid";
import type { Columns } from "./assignColumns";
import type { MergeMap } from "./mergeMap";
import type { RowTexts } from "./tableRow";

/** True where `part` stands in `text` and no digit beside it makes it another number: 185公里. */
const saysWhole = (text: string, part: string): boolean => {
  const at = text.indexOf(part);
  return at >= 0 && !(/^[\d.]/.test(part) && /[\d.]/.test(text.charAt(at - 1)));
};

/**
 * Parts of a content that stand in several columns, one after the other. What another part says
 * word for word (改造管网85公里 | 85公里) is said once.
 */
function joinContents(parts: readonly string[]): string {
  const filled = [...new Set(parts.map(joinWrapped))].filter((part) => part !== "");
  const said = (part: string): boolean =>
    filled.some((other) => other !== part && saysWhole(other, part));
  return filled
    .filter((part) => !said(part))
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
    funds: columns.funds.map(own),
    investmentShared: shared !== undefined && shared.row < row,
    leads: merged(columns.leads),
    supports: columns.supports.map(merged),
    deadline: joinWrapped(merged(columns.deadline)),
  };
}
