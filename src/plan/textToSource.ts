import type { Grid } from "./grid";
import { htmlToSource } from "./htmlToSource";
import type { PlanSource } from "./source";
import { findHeader } from "./table/findHeader";
import { isTabular } from "./table/findTable";
import { mergeMap } from "./table/mergeMap";
import { straighten } from "./table/straighten";
import { cellColumnToGrid } from "./text/cellColumnToGrid";
import { delimitedToGrid } from "./text/delimitedToGrid";
import { keyedToGrid } from "./text/keyedToGrid";
import { pipedToGrid } from "./text/pipedToGrid";
import { barredLabels, plainLabels } from "./text/plainLabels";
import { separatedToGrid } from "./text/separatedToGrid";
import { singleSpacedToGrid } from "./text/singleSpacedToGrid";
import { spacedToGrid } from "./text/spacedToGrid";
import { stackedToGrid } from "./text/stackedToGrid";

const HTML = /<(?:table|tr|td|html|body|p|div|ul|ol|li|section|article|h[1-6])[\s>]/i;
const STACKED_LINE = /^\t[^\t]*$/;

function isStacked(text: string): boolean {
  const tabbed = text.split(/\r\n|\r|\n/).filter((line) => line.includes("\t"));
  return tabbed.filter((line) => STACKED_LINE.test(line)).length * 2 > tabbed.length;
}

const INDENT = /^(?: {2,}|\u3000+)/;

/** The stacked text whose tabs another program has made into spaces; null for any other. */
function indentedToTabs(text: string): string | null {
  if (text.includes("\t")) return null;
  const lines = text.split(/\r\n|\r|\n/);
  const filled = lines.filter((line) => line.trim() !== "");
  const indented = filled.filter((line) => INDENT.test(line));
  if (indented.length * 2 <= filled.length) return null;
  return lines.map((line) => line.replace(INDENT, "\t")).join("\n");
}

/** The ways a table is written as text, the most telling first; null where a text is not so written. */
const NOTATIONS: readonly ((text: string) => Grid | null)[] = [
  (text) => (isStacked(text) ? stackedToGrid(text) : null),
  (text) => {
    const tabbed = indentedToTabs(text);
    return tabbed === null ? null : stackedToGrid(tabbed);
  },
  (text) => (text.includes("\t") ? delimitedToGrid(text, "\t") : null),
  (text) => (/[|│｜]/.test(text) ? pipedToGrid(text) : null),
  (text) => separatedToGrid(text, ","),
  (text) => separatedToGrid(text, ";"),
  spacedToGrid,
  cellColumnToGrid,
  singleSpacedToGrid,
  keyedToGrid,
];

/**
 * A text as a source, however it is written: the text as issued (one cell a line), a table in tabs,
 * pipes, commas, semicolons or spaces, a web page's source, a table with each cell on its own line, blocks of
 * labelled lines, or numbered items and paragraphs without a table. A table whose header names
 * nothing stands beside the paragraphs.
 */
export function textToSource(source: string): PlanSource {
  if (HTML.test(source)) return htmlToSource(source);
  const text = plainLabels(source);
  let loose: Grid | null = null;
  for (const notation of NOTATIONS) {
    const written = notation(text);
    if (written === null) continue;
    const grid = straighten(written);
    if (findHeader(grid, mergeMap(grid)) !== null) return { tables: [{ grid }] };
    if (loose === null && isTabular(grid)) loose = grid;
  }
  return { tables: loose === null ? [] : [{ grid: loose }], outline: barredLabels(text) };
}
