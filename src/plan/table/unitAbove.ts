import { joinWrapped } from "../cells/joinWrapped";
import type { Grid } from "../grid";

const LEADING = /(?:牵头|责任|主管|主办|实施)(?:单位|部门)\s*[:：]\s*([^\s,，;；:：]+)/;
const REPORTING = /(?:填报|申报|报送|上报|填表)(?:单位|部门)\s*[:：]\s*([^\s,，;；:：]+)/;

const lineAbove = (grid: Grid, top: number, words: RegExp): string | null =>
  grid.cells
    .slice(0, top)
    .flat()
    .map((text) => words.exec(joinWrapped(text))?.[1])
    .find((name) => name !== undefined) ?? null;

/** The body that a line above the header says leads all projects: 责任单位：水利局. */
export function leadAbove(grid: Grid, top: number): string | null {
  return lineAbove(grid, top, LEADING);
}

/** The body that a line above the header says filled in the sheet, or leads its projects: 填报单位：水利局. */
export function reporterAbove(grid: Grid, top: number): string | null {
  return leadAbove(grid, top) ?? lineAbove(grid, top, REPORTING);
}
