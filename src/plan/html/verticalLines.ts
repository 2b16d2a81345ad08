import { readHeaderCell } from "../table/readHeaderCell";
import { labelledLine, pairsOf, type Pair } from "../text/formPairs";
import type { Block, TableBlock } from "./readBlocks";

const MIN_TABLES = 2;
const MIN_ROWS = 2;

/** The pairs of a table that tells one project: labels and their values in each row; null for any other. */
function formOf({ cells }: TableBlock): Pair[] | null {
  const rows = cells.map(pairsOf).filter((pairs) => pairs !== null);
  const values = rows.flat().filter(({ value }) => readHeaderCell(value) !== null);
  const told = rows.length === cells.length && rows.length >= MIN_ROWS;
  return told && values.length * 2 < rows.flat().length ? rows.flat() : null;
}

/**
 * The labelled lines of a page that has a table for each project (项目名称 | 老旧小区改造 …), with the
 * lines around; null for a page without.
 */
export function verticalLines(blocks: readonly Block[]): string[] | null {
  const tables = blocks.filter((block) => block.kind === "table");
  const forms = new Map(tables.map((table) => [table, formOf(table)]));
  if (tables.length < MIN_TABLES || tables.some((table) => forms.get(table) === null)) return null;
  return blocks.flatMap((block) =>
    block.kind === "line" ? [block.text] : (forms.get(block) ?? []).map(labelledLine),
  );
}
