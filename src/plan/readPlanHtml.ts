import { joinBlocks } from "./html/joinBlocks";
import { numberedLines } from "./html/numberedLines";
import { readBlocks } from "./html/readBlocks";
import type { Plan } from "./plan";
import { readPlanGrid } from "./readPlanGrid";
import { readPlanOutline } from "./readPlanOutline";

/**
 * Reads a list from a web page or a fragment pasted from one: from its table, else from its
 * numbered paragraphs. Rows are counted within what was read.
 *
 * @throws PlanError as `readPlanGrid`
 */
export function readPlanHtml(html: string): Plan {
  const blocks = readBlocks(html);
  const grid = joinBlocks(blocks);
  if (grid !== null) return readPlanGrid(grid);
  return readPlanOutline(numberedLines(blocks).join("\n"));
}
