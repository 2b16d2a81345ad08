import { readHeaderCell } from "../table/readHeaderCell";
import type { Block, TableBlock } from "./readBlocks";

const PAIR = 2;
const LABEL_END = /[：:]\s*$/;

/** True for a table that tells one project: a label and its value in each row. */
function isVertical({ cells }: TableBlock): boolean {
  return (
    cells.length >= PAIR &&
    cells.every((row) => row.length === PAIR && readHeaderCell(row[0] ?? "") !== null)
  );
}

/**
 * The labelled lines of a page that has a table for each project (项目名称 | 老旧小区改造 …), with the
 * lines around; null for a page without.
 */
export function verticalLines(blocks: readonly Block[]): string[] | null {
  const tables = blocks.filter((block) => block.kind === "table");
  if (tables.length < PAIR || !tables.every(isVertical)) return null;
  return blocks.flatMap((block) =>
    block.kind === "line"
      ? [block.text]
      : block.cells.map(
          ([label = "", value = ""]) =>
            `${label.replace(LABEL_END, "")}：${value.replace(/\n+/g, " ")}`,
        ),
  );
}
