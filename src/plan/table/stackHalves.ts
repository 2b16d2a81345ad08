import { foldText } from "../cells/foldText";
import { sourceRow, type Grid, type Merge } from "../grid";
import { readHeaderCell } from "./readHeaderCell";

const SEARCHED_ROWS = 200;
const MIN_COLUMNS = 3;

/** A header that stands several times beside itself: its row, the column where it begins and how wide it is. */
interface Repeated {
  readonly row: number;
  readonly first: number;
  readonly width: number;
}

function repeatedIn(cells: readonly string[], row: number): Repeated | null {
  const texts = cells.map(foldText);
  const first = texts.findIndex((text) => text !== "");
  const width = texts.indexOf(texts[first] ?? "", first + 1) - first;
  if (first < 0 || width < MIN_COLUMNS) return null;
  const own = texts.slice(first, first + width);
  const named = own.filter((text) => readHeaderCell(text) !== null).length;
  const again = own.every((text, col) => text === (texts[first + width + col] ?? ""));
  return named >= MIN_COLUMNS && again ? { row, first, width } : null;
}

function findRepeated({ cells }: Grid): Repeated | null {
  for (const [row, texts] of cells.slice(0, SEARCHED_ROWS).entries()) {
    const found = repeatedIn(texts, row);
    if (found !== null) return found;
  }
  return null;
}

/** The words above each part (环境类 | 服务类), where right above the header stands one for each; else null. */
function partHeadings(
  { cells }: Grid,
  { row, first, width }: Repeated,
  parts: number,
): string[] | null {
  const above = cells[row - 1] ?? [];
  const words = Array.from({ length: parts }, (_, part) =>
    (above[first + part * width] ?? "").trim(),
  );
  const alone = above.filter((text) => text.trim() !== "").length === parts;
  return alone && words.every((text) => text !== "") && new Set(words).size === parts
    ? words
    : null;
}

/**
 * A grid whose table is printed in several parts side by side, each below the same header, as one
 * table with its parts one below the other; any other grid as it is. Rows keep the number that they
 * have in the source, and their distance from the columns there.
 */
export function stackHalves(grid: Grid): Grid {
  const found = findRepeated(grid);
  if (found === null) return grid;
  const { row: header, first, width } = found;
  const body = header + 1;
  const parts = Math.ceil(
    (Math.max(...grid.cells.slice(header).map((row) => row.length)) - first) / width,
  );
  const numbers = grid.cells.map((_, row) => sourceRow(grid, row));
  const headings = partHeadings(grid, found, parts);
  const top = headings === null ? header : header - 1;
  const cells: (readonly string[])[] = [
    ...grid.cells.slice(0, top),
    (grid.cells[header] ?? []).slice(0, first + width),
  ];
  const rowNumbers = [...numbers.slice(0, top), numbers[header] ?? body];
  const shifts = rowNumbers.map(() => 0);
  const merges: Merge[] = grid.merges.filter(({ row }) => row < top);
  for (let part = 0; part < parts; part++) {
    const from = first + part * width;
    if (headings !== null) {
      merges.push({ row: cells.length, col: 0, rowSpan: 1, colSpan: first + width });
      cells.push([headings[part] ?? ""]);
      rowNumbers.push(numbers[header - 1] ?? header);
      shifts.push(from);
    }
    const begin = cells.length;
    const margin = part === 0 ? [] : new Array<string>(first).fill("");
    for (let row = body; row < grid.cells.length; row++) {
      const texts = grid.cells[row] ?? [];
      cells.push([...margin, ...texts.slice(part === 0 ? 0 : from, from + width)]);
      rowNumbers.push(numbers[row] ?? row + 1);
      shifts.push(part * width);
    }
    merges.push(
      ...grid.merges
        .filter(({ row, col }) => row >= body && col >= from && col < from + width)
        .map((merge) => ({
          ...merge,
          row: merge.row - body + begin,
          col: merge.col - part * width,
        })),
    );
  }
  return { cells, merges, rowNumbers, shifts };
}
