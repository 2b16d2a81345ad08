import { cellText, type Grid } from "../grid";
import type { Columns } from "./assignColumns";
import type { Header } from "./headerOf";

const SENTENCE = /[。；;]/;
const LONG_TITLE = 40;

/**
 * Where a list has one column for both name and promise (实事项目, 工作任务), or one that may be
 * either (工作内容), its texts decide: sentences are content, and each project is named by its
 * leading phrase.
 */
export function settleTitleColumn(grid: Grid, header: Header, columns: Columns): Columns {
  const { title, ...others } = columns;
  if (title === undefined) return columns;
  const alone = columns.content.length === 0;
  if (!alone && header.cells[title]?.field !== "task") return columns;
  const texts = grid.cells
    .slice(header.bottom)
    .map((_, index) => cellText(grid, header.bottom + index, title).trim())
    .filter((text) => text !== "");
  const sentences = texts.filter(
    (text) => SENTENCE.test(text) || (alone && text.length > LONG_TITLE),
  );
  if (sentences.length * 2 <= texts.length) return columns;
  return { ...others, content: [title, ...columns.content].sort((a, b) => a - b) };
}
