import { foldText } from "../cells/foldText";
import type { Grid, Merge, Turned } from "../grid";
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

/** What is no heading though short: sentences, notes, page numbers, names of lists. */
const NO_HEADING = /[。；;，,：:]|单位|续表|^第?\s*\d|^附|清单|表$|[(（]续/;

/** A numbered line that is no sentence. */
const isHeading = (line: string): boolean =>
  !/[。；;]$/.test(line) && HEADING_RANKS.some((pattern) => pattern.test(foldText(line)));

const width = (table: TableBlock): number => Math.max(...table.cells.map((row) => row.length));

/** A heading's row reaches over the whole table. */
const across = (table: TableBlock, row: number): Merge => ({
  row,
  col: 0,
  rowSpan: 1,
  colSpan: width(table),
});

/** The table with a heading row put in below its header. */
function openWith(table: TableBlock, heading: string): TableBlock {
  const at = findHeader(table, mergeMap(table))?.bottom ?? 0;
  return {
    kind: "table",
    cells: [...table.cells.slice(0, at), [heading], ...table.cells.slice(at)],
    merges: [
      ...table.merges.map((merge) => (merge.row < at ? merge : { ...merge, row: merge.row + 1 })),
      across(table, at),
    ],
  };
}

const MAX_HEADING = 20;

/** Short lines without a number, each right above one of several tables with the same header: 教育方面. */
function plainHeadings(
  blocks: readonly Block[],
  headed: (table: TableBlock) => boolean,
): ReadonlySet<Block> {
  const above = blocks.flatMap((block, index) =>
    block.kind === "table" && headed(block) ? [blocks[index - 1]] : [],
  );
  const short = above.flatMap((line) =>
    line?.kind === "line" && line.text.length <= MAX_HEADING && !NO_HEADING.test(line.text)
      ? [line]
      : [],
  );
  const texts = new Set(short.map(({ text }) => text));
  return new Set(texts.size > 1 && texts.size === above.length ? short : []);
}

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

const movedDown = ({ from, to, rows }: Turned, by: number): Turned => ({
  from: from + by,
  to: to + by,
  rows: rows.map((row) => row + by),
});

/** What a grid with a table set upright says of its rows. */
const turnedParts = (turned: Turned, rows: number): Pick<Grid, "turned" | "rowNumbers"> => ({
  turned,
  rowNumbers: Array.from({ length: rows }, (_, row) =>
    row >= turned.from && row < turned.to ? row - turned.from + 1 : row + 1,
  ),
});

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
  let turned: Turned | null = null;
  // A heading right above the first table heads its projects, which begin below its header.
  const lead = blocks[first - 1];
  const plain = plainHeadings(blocks, (table) => headers.get(table) != null && belongs(table));
  const heads = (block: Block): boolean =>
    block.kind === "line" && (isHeading(block.text) || plain.has(block));
  const heading = lead?.kind === "line" && heads(lead) ? lead.text : null;
  blocks.forEach((block, index) => {
    if (block.kind === "line") {
      const above = index < first && index >= first - LINES_ABOVE && block !== lead;
      const title = block === lead && heading === null;
      if (!above && !title && !(index > first && heads(block))) return;
      if (plain.has(block)) merges.push(across(main, cells.length));
      cells.push([block.text]);
    } else if (belongs(block)) {
      const table = index === first && heading !== null ? openWith(block, heading) : block;
      merges.push(...table.merges.map((merge) => ({ ...merge, row: merge.row + cells.length })));
      if (block === main && main.turned !== undefined)
        turned = movedDown(main.turned, cells.length);
      cells.push(...table.cells);
    }
  });
  return { cells, merges, ...(turned === null ? {} : turnedParts(turned, cells.length)) };
}
