import { cellText, type Grid } from "../grid";
import type { Columns } from "./assignColumns";
import type { Header } from "./headerOf";
import type { MergeMap } from "./mergeMap";

/**
 * Beside a column for parts (分项任务) the name before it is taken for their chapter. Where numbers go
 * with that name, one each and none for the further parts, it is the project and they are its content.
 */
export function settlePartColumn(
  grid: Grid,
  merges: MergeMap,
  header: Header,
  columns: Columns,
): Columns {
  const { no, section, title, ...others } = columns;
  if (no === undefined || section === undefined || title === undefined) return columns;
  if (header.cells[section]?.field !== "title") return columns;
  let further = 0;
  for (let row = header.bottom; row < grid.cells.length; row++) {
    if (cellText(grid, row, title).trim() === "") continue;
    const numbered = cellText(grid, row, no).trim() !== "";
    const named = cellText(grid, row, section).trim() !== "";
    if (numbered !== named || (merges.at(row, title)?.colSpan ?? 1) > 1) return columns;
    if (!numbered) further++;
  }
  if (further === 0) return columns;
  return {
    ...others,
    no,
    title: section,
    content: [title, ...columns.content].sort((a, b) => a - b),
  };
}
