import { foldText } from "../cells/foldText";
import { cellText, type Grid } from "../grid";
import type { HeaderField } from "../lexicon/headers";
import { assignColumns, countColumns } from "./assignColumns";
import type { MergeMap } from "./mergeMap";
import { readHeaderCell, type HeaderCell } from "./readHeaderCell";

/** The header of a list: where it stands and what each of its columns names. */
export interface Header {
  /** Index of its first row in the grid. */
  readonly top: number;
  /** Index of the first row below it. */
  readonly bottom: number;
  readonly cells: readonly (HeaderCell | null)[];
  /** The words of each column as printed, two-row headers joined. */
  readonly texts: readonly string[];
}

const MIN_COLUMNS = 3;
const SEARCHED_ROWS = 200;
const NUMBER = /^[\d.,%]+$/;

/** The text above a column: a horizontally merged cell counts for every column it spans. */
function spread(grid: Grid, merges: MergeMap, row: number, col: number): string {
  const own = cellText(grid, row, col);
  const merge = merges.at(row, col);
  return own.trim() === "" && merge ? cellText(grid, merge.row, merge.col) : own;
}

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

interface Joined {
  readonly cells: readonly (HeaderCell | null)[];
  /** The words of all rows so far, by column. */
  readonly texts: readonly string[];
  /** The words of the last of them. */
  readonly lowest: readonly string[];
}

/** 单位 and 部门 alone say little: the words above say which. */
const saysMuch = (cell: HeaderCell | null): boolean =>
  cell !== null && !(cell.field === "leads" && cell.weight === 1);

/** The first reading that names a column for sure, else the first that names one at all. */
function readFirst(readings: readonly string[]): HeaderCell | null {
  const cells = readings.map(readHeaderCell);
  return cells.find(saysMuch) ?? cells.find((cell) => cell !== null) ?? null;
}

/** Rows of words joined with the row below them: the lower word decides, with the upper ones where it says little alone. */
function joinRows(grid: Grid, merges: MergeMap, above: Joined, row: number): Joined {
  const cells: (HeaderCell | null)[] = [];
  const texts: string[] = [];
  const lowest: string[] = [];
  const width = Math.max(above.texts.length, grid.cells[row]?.length ?? 0);
  let upper = "";
  for (let col = 0; col < width; col++) {
    const own = above.texts[col] ?? "";
    const lower = spread(grid, merges, row, col);
    const fromAbove = (merges.at(row, col)?.row ?? row) < row;
    if (own.trim() !== "" || lower.trim() === "") upper = own;
    if (fromAbove || lower.trim() === "") {
      texts.push(upper);
      lowest.push(above.lowest[col] ?? "");
      cells.push(above.cells[col] ?? readHeaderCell(upper));
    } else {
      texts.push(upper + lower);
      lowest.push(lower);
      cells.push(readFirst([lower, (above.lowest[col] ?? "") + lower, upper + lower]));
    }
  }
  return { cells, texts, lowest };
}

const MAX_HEADER_ROWS = 3;

function headerAt(grid: Grid, merges: MergeMap, top: number): Header {
  const width = grid.cells[top]?.length ?? 0;
  const texts = Array.from({ length: width }, (_, col) => spread(grid, merges, top, col));
  let joined: Joined = {
    cells: (grid.cells[top] ?? []).map(readHeaderCell),
    texts,
    lowest: texts,
  };
  let bottom = top + 1;
  while (
    bottom < top + MAX_HEADER_ROWS &&
    countColumns(assignColumns(joined.cells, null)) >= MIN_COLUMNS - 1 &&
    dividesHeadings(grid, merges, bottom - 1, joined.cells)
  ) {
    joined = joinRows(grid, merges, joined, bottom);
    bottom++;
  }
  return { top, bottom, cells: joined.cells, texts: joined.texts };
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
    if (texts.length < 2 || texts.some((text) => NUMBER.test(text))) continue;
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
