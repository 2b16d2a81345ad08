import { readHeaderCell } from "../table/readHeaderCell";
import { isChapter } from "../text/formToGrid";
import { labelledLine, pairsOf, type Pair } from "../text/formPairs";
import type { Block, TableBlock } from "./readBlocks";

const MIN_ROWS = 2;

/** The pairs of a table that tells one project: labels and their values in each row; null for any other. */
function formOf({ cells }: TableBlock): Pair[] | null {
  const rows = cells.map(pairsOf).filter((pairs) => pairs !== null);
  const values = rows.flat().filter(({ value }) => readHeaderCell(value) !== null);
  const told = rows.length === cells.length && rows.length >= MIN_ROWS;
  return told && values.length * 2 < rows.flat().length ? rows.flat() : null;
}

/**
 * The labelled lines of a page whose tables tell each project in labels and values (项目名称 |
 * 老旧小区改造 …), with the lines above and the chapters between; null for a page without.
 */
export function verticalLines(blocks: readonly Block[]): string[] | null {
  const tables = blocks.filter((block) => block.kind === "table");
  const forms = new Map(tables.map((table) => [table, formOf(table)]));
  if (tables.length === 0 || tables.some((table) => forms.get(table) === null)) return null;
  const first = blocks.findIndex((block) => block.kind === "table");
  return blocks.flatMap((block, at) => {
    if (block.kind === "table") return (forms.get(block) ?? []).map(labelledLine);
    return at < first || isChapter(block.text) ? [block.text] : [];
  });
}
