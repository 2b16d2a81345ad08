import { foldText } from "../cells/foldText";
import type { Grid } from "../grid";
import { FOREIGN_HEADER, type HeaderField } from "../lexicon/headers";
import { HEADING_RANKS } from "../lexicon/rows";
import { assignColumns, countColumns } from "./assignColumns";
import { headerOf, type Header } from "./headerOf";
import type { MergeMap } from "./mergeMap";
import { readHeaderCell, type HeaderCell } from "./readHeaderCell";

const MIN_COLUMNS = 3;
const SEARCHED_ROWS = 200;
/** What no cell of a header is: a number, a sentence. */
const NUMBER = /^[\d.,%]+$/;
const SENTENCE = /[。！？]/;

const MAX_LOWER_CHARS = 20;

/** Headings that a second row may divide: 投资 into 总投资 and 年度投资. */
const DIVIDED: readonly (HeaderField | undefined)[] = [
  undefined,
  "investment",
  "leads",
  "supports",
  "content",
  "stage",
  "aside",
];

const namesNothing = (text: string): boolean =>
  NUMBER.test(text) || SENTENCE.test(text) || FOREIGN_HEADER.test(text);

/** True where the row below `top` holds a chapter's name: it carries a numeral, or reaches over more columns than the heading above it. */
function isHeadingRow(grid: Grid, merges: MergeMap, top: number, col: number): boolean {
  const span = (row: number): number => merges.at(row, col)?.colSpan ?? 1;
  const text = foldText(grid.cells[top + 1]?.[col] ?? "");
  return HEADING_RANKS.some((pattern) => pattern.test(text)) || span(top + 1) > span(top);
}

/** Below a row of headings: true where the next row only divides them further. */
function dividesHeadings(
  grid: Grid,
  merges: MergeMap,
  top: number,
  cells: readonly (HeaderCell | null)[],
): boolean {
  const texts = (grid.cells[top + 1] ?? []).map(foldText);
  const filled = texts.flatMap((text, col) => (text === "" ? [] : [col]));
  const words = filled.every((col) => {
    const text = texts[col] ?? "";
    return text.length <= MAX_LOWER_CHARS && !NUMBER.test(text);
  });
  if (filled.length === 0 || !words) return false;
  if (filled.some((col) => isHeadingRow(grid, merges, top, col))) return false;
  const divided = filled.every(
    (col) => DIVIDED.includes(cells[col]?.field) || (merges.at(top, col)?.colSpan ?? 1) > 1,
  );
  if (!divided) return false;
  // A row without number and name, right below the header, can be no project.
  const keys = cells.flatMap((cell, col) =>
    cell?.field === "no" || cell?.field === "title" ? [col] : [],
  );
  const named =
    filled.length > 1 && filled.some((col) => readHeaderCell(texts[col] ?? "") !== null);
  return named || (keys.length > 0 && keys.every((col) => !filled.includes(col)));
}

const MAX_HEADER_ROWS = 3;

/** The header that begins in a row: with the rows below that only divide its headings. */
export function headerAt(grid: Grid, merges: MergeMap, top: number): Header {
  let header = headerOf(grid, merges, top, top + 1);
  while (
    header.bottom < top + MAX_HEADER_ROWS &&
    countColumns(assignColumns(header.cells, null)) >= MIN_COLUMNS - 1 &&
    dividesHeadings(grid, merges, header.bottom - 1, header.cells)
  )
    header = headerOf(grid, merges, top, header.bottom + 1);
  return header;
}

/**
 * The header row of a list: of the first rows, the one that names most of the plan's columns; at
 * least three, or two with a title or content among them. Null where there is none.
 */
export function findHeader(grid: Grid, merges: MergeMap): Header | null {
  let best: Header | null = null;
  let most = 0;
  const last = Math.min(grid.cells.length, SEARCHED_ROWS);
  for (let row = 0; row < last; row++) {
    const texts = (grid.cells[row] ?? []).map(foldText).filter((text) => text !== "");
    if (texts.length < 2 || texts.some(namesNothing)) continue;
    const header = headerAt(grid, merges, row);
    const columns = assignColumns(header.cells, null);
    const count = countColumns(columns);
    const promises = columns.title !== undefined || columns.content.length > 0;
    if (!promises || count < MIN_COLUMNS - 1 || count <= most) continue;
    best = header;
    most = count;
  }
  return best;
}
