import { cellText, type Grid } from "../grid";
import type { Columns } from "./assignColumns";
import type { Header } from "./findHeader";

const SENTENCE = /[。；;]/;
const LONG_TITLE = 40;

/**
 * Where a list has one column for both name and promise (实事项目, 工作任务), its texts decide:
 * sentences are content, and each project is named by its leading phrase.
 */
export function settleTitleColumn(grid: Grid, header: Header, columns: Columns): Columns {
  const { title, ...others } = columns;
  if (title === undefined || columns.content.length > 0) return columns;
  const texts = grid.cells
    .slice(header.bottom)
    .map((_, index) => cellText(grid, header.bottom + index, title).trim())
    .filter((text) => text !== "");
  const sentences = texts.filter((text) => SENTENCE.test(text) || text.length > LONG_TITLE);
  return sentences.length * 2 > texts.length ? { ...others, content: [title] } : columns;
}
