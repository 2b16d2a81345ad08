import { sourceRow, type Grid } from "../grid";
import { enumeratedRank } from "../table/headingRank";
import { readHeaderCell } from "../table/readHeaderCell";
import { labelledLine, pairsOf } from "./formPairs";
import { keyedToGrid } from "./keyedToGrid";

const MIN_ROWS = 4;

/** A line between two forms that opens a chapter: 一、教育. */
export const isChapter = (text: string): boolean => enumeratedRank(text) >= 0;

interface Line {
  /** The row it stands on, as its source counts it. */
  readonly row: number;
  readonly sheet: string;
  readonly text: string;
  /** Read from labels and their values. */
  readonly told: boolean;
}

/** A sheet of forms. */
export interface FormSheet {
  readonly name?: string;
  readonly grid: Grid;
}

/** The lines of a sheet that holds nothing but forms; null for any other, and for a row of headings. */
function linesOf({ name = "", grid }: FormSheet): Line[] | null {
  const lines: Line[] = [];
  let labels = 0;
  let headings = 0;
  for (const [index, cells] of grid.cells.entries()) {
    const filled = cells.filter((text) => text.trim() !== "");
    const pairs = filled.length > 1 ? pairsOf(cells) : null;
    if (filled.length > 1 && pairs === null) return null;
    labels += pairs?.length ?? 0;
    headings += pairs?.filter(({ value }) => readHeaderCell(value) !== null).length ?? 0;
    const row = sourceRow(grid, index);
    for (const text of pairs?.map(labelledLine) ?? filled)
      lines.push({ row, sheet: name, text: text.replace(/\n+/g, " "), told: pairs !== null });
  }
  return headings * 2 < labels ? lines : null;
}

/** Without what stands between forms and is no chapter: their titles and numbers. */
const withoutTitles = (lines: readonly Line[]): Line[] => {
  const first = lines.findIndex(({ told }) => told);
  return lines.filter(({ told, text }, at) => told || at < first || isChapter(text));
};

/**
 * The projects of sheets that tell each in a form of labels and values (项目名称 | 修渠 | 牵头单位 |
 * 水利局), as one table; null where a sheet holds anything else.
 */
export function formsToGrid(sheets: readonly FormSheet[]): Grid | null {
  const read: Line[] = [];
  for (const sheet of sheets) {
    const lines = linesOf(sheet);
    if (lines === null) return null;
    read.push(...lines);
  }
  const lines = withoutTitles(read);
  if (
    new Set(lines.flatMap(({ told, sheet, row }) => (told ? `${row} ${sheet}` : []))).size <
    MIN_ROWS
  )
    return null;
  const keyed = keyedToGrid(lines.map(({ text }) => text).join("\n"));
  const rows = keyed?.rowNumbers?.map((line) => lines[line - 1]);
  if (keyed === null || rows === undefined) return null;
  return {
    ...keyed,
    rowNumbers: rows.map((line) => line?.row ?? 1),
    ...(sheets.length > 1 ? { sheets: rows.map((line) => line?.sheet ?? "") } : {}),
  };
}

/** True for a sheet that holds nothing but labels and values, be it of one project. */
export const isForm = (grid: Grid): boolean => linesOf({ grid })?.some(({ told }) => told) === true;

/** The projects of one sheet of forms as a table; null for any other sheet. */
export function formToGrid(grid: Grid): Grid | null {
  return formsToGrid([{ grid }]);
}
