import { foldText } from "../cells/foldText";
import type { Grid } from "../grid";
import { HEADING_RANKS } from "../lexicon/rows";
import { readHeaderCell } from "../table/readHeaderCell";

const BLANK = /^[\s\u3000\ufeff]*$/;

const MIN_HEADER = 3;

const isHeading = (text: string): boolean =>
  HEADING_RANKS.some((pattern) => pattern.test(foldText(text)));

/** How many cells a row's header has, where the row begins with one and goes on behind it; else 0. */
function headerLength(row: readonly string[]): number {
  const end = row.findIndex((text) => readHeaderCell(text) === null);
  return end >= MIN_HEADER ? end : 0;
}

/** Parts rows that no blank line parts: as many cells as the header has, or one for a heading. */
function reflow(grid: Grid): Grid {
  const cells: string[][] = [];
  const rowNumbers: number[] = [];
  let width = 0;
  grid.cells.forEach((row, index) => {
    const header = headerLength(row);
    width = header || width;
    if (width === 0 || (header === 0 && row.length <= width)) {
      cells.push([...row]);
      rowNumbers.push(grid.rowNumbers?.[index] ?? 0);
      return;
    }
    for (let at = 0; at < row.length;) {
      const step = at > 0 && isHeading(row[at] ?? "") ? 1 : width;
      cells.push(row.slice(at, at + step));
      rowNumbers.push((grid.rowNumbers?.[index] ?? 0) + at);
      at += step;
    }
  });
  return { cells, merges: [], rowNumbers };
}

/**
 * Reads text in which each cell stands on its own line behind a tab, rows are parted by blank lines
 * and further lines of a cell follow without a tab:
 *
 *     ⇥1⏎⇥大力发展…⏎⇥创建…⏎⇥⏎⇥市卫健委⏎⇥各辖市（区）⏎常州经开区⏎⏎⇥2 …
 *
 * A blank line parts rows only where the next line begins a cell; inside a cell it is part of it.
 * Lines before the first tab are rows of their own.
 */
export function stackedToGrid(text: string): Grid {
  const rows: string[][] = [];
  const rowNumbers: number[] = [];
  let open = false;
  let parted = true;
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    const begins = line.startsWith("\t");
    if (!begins && BLANK.test(line)) {
      parted = true;
      return;
    }
    const cells = rows.at(-1);
    if (begins && !parted && open && cells) cells.push(line.slice(1));
    else if (!begins && open && cells) cells.push(`${cells.pop() ?? ""}\n${line}`);
    else {
      rows.push([begins ? line.slice(1) : line]);
      rowNumbers.push(index + 1);
      open = begins;
    }
    parted = false;
  });
  return reflow({ cells: rows, merges: [], rowNumbers });
}
