import { joinBlocks, largestTable, listTable } from "./html/joinBlocks";
import { numberedLines } from "./html/numberedLines";
import { readBlocks, type Block } from "./html/readBlocks";
import { verticalLines } from "./html/verticalLines";
import type { PlanSource } from "./source";
import { straighten } from "./table/straighten";
import { turnGrid } from "./table/turnGrid";
import { keyedToGrid } from "./text/keyedToGrid";
import { plainLabels } from "./text/plainLabels";

/** The blocks with each table that stands on its side set upright. */
const upright = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => (block.kind === "table" ? { ...block, ...turnGrid(block) } : block));

/**
 * A web page, or a fragment pasted from one, as a source: the table whose header names most columns,
 * or the tables that tell a project each, else the largest one beside the numbered paragraphs. Rows are counted within what was read.
 */
export function htmlToSource(html: string): PlanSource {
  const blocks = readBlocks(html);
  const vertical = verticalLines(blocks);
  const keyed = vertical === null ? null : keyedToGrid(vertical.join("\n"));
  if (keyed !== null) return { tables: [{ grid: keyed }] };
  const tables = upright(blocks);
  const list = listTable(tables);
  if (list !== null) return { tables: [{ grid: straighten(joinBlocks(tables, list)) }] };
  const outline = plainLabels(numberedLines(blocks).join("\n"));
  const largest = largestTable(blocks);
  return { tables: largest === null ? [] : [{ grid: joinBlocks(blocks, largest) }], outline };
}
