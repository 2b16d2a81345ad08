import { foldText } from "../cells/foldText";
import type { Grid, Merge } from "../grid";
import { HEADING_RANKS } from "../lexicon/rows";
import { assignColumns, countColumns } from "../table/assignColumns";
import { findHeader } from "../table/findHeader";
import { mergeMap } from "../table/mergeMap";
import type { Block, TableBlock } from "./readBlocks";

/** Lines above the table among which its name and unit note stand. */
const LINES_ABOVE = 12;

interface Headed {
  readonly texts: string;
  readonly columns: number;
}

function headerOf(table: TableBlock): Headed | null {
  const header = findHeader(table, mergeMap(table));
  if (header === null) return null;
  return {
    texts: header.texts.map(foldText).join("|"),
    columns: countColumns(assignColumns(header.cells, null)),
  };
}

const isHeading = (line: string): boolean =>
  HEADING_RANKS.some((pattern) => pattern.test(foldText(line)));

/** The table with a heading row put in below its header. */
function openWith(table: TableBlock, heading: string): TableBlock {
  const at = findHeader(table, mergeMap(table))?.bottom ?? 0;
  return {
    kind: "table",
    cells: [...table.cells.slice(0, at), [heading], ...table.cells.slice(at)],
    merges: table.merges.map((merge) =>
      merge.row < at ? merge : { ...merge, row: merge.row + 1 },
    ),
  };
}

const width = (table: TableBlock): number => Math.max(...table.cells.map((row) => row.length));

const tablesOf = (blocks: readonly Block[]): TableBlock[] =>
  blocks.filter((block) => block.kind === "table");

/** The table whose header names most of the plan's columns; null where none has a header. */
export function listTable(blocks: readonly Block[]): TableBlock | null {
  let best: TableBlock | null = null;
  let most = 0;
  for (const table of tablesOf(blocks)) {
    const columns = headerOf(table)?.columns ?? 0;
    if (columns > most) [best, most] = [table, columns];
  }
  return best;
}

/** The table with most rows; null where there is none of several rows. */
export function largestTable(blocks: readonly Block[]): TableBlock | null {
  let best: TableBlock | null = null;
  for (const table of tablesOf(blocks))
    if (table.cells.length > (best?.cells.length ?? 1)) best = table;
  return best;
}

/**
 * One grid of a list on a page: its main table, with the tables that go on with it (the same header
 * again, or the same width and none), the headings between them and the lines above.
 */
export function joinBlocks(blocks: readonly Block[], main: TableBlock): Grid {
  const headers = new Map(tablesOf(blocks).map((table) => [table, headerOf(table)]));
  const belongs = (table: TableBlock): boolean => {
    const header = headers.get(table) ?? null;
    if (table === main) return true;
    if (header !== null) return header.texts === headers.get(main)?.texts;
    return blocks.indexOf(table) > blocks.indexOf(main) && width(table) === width(main);
  };
  const first = blocks.findIndex((block) => block.kind === "table" && belongs(block));
  const cells: (readonly string[])[] = [];
  const merges: Merge[] = [];
  // A heading right above the first table heads its projects, which begin below its header.
  const lead = blocks[first - 1];
  const heading = lead?.kind === "line" && isHeading(lead.text) ? lead.text : null;
  blocks.forEach((block, index) => {
    if (block.kind === "line") {
      const above = index < first && index >= first - LINES_ABOVE && block !== lead;
      const title = block === lead && heading === null;
      if (above || title || (index > first && isHeading(block.text))) cells.push([block.text]);
    } else if (belongs(block)) {
      const table = index === first && heading !== null ? openWith(block, heading) : block;
      merges.push(...table.merges.map((merge) => ({ ...merge, row: merge.row + cells.length })));
      cells.push(...table.cells);
    }
  });
  return { cells, merges };
}
