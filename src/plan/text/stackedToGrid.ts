import type { Grid } from "../grid";

const BLANK = /^[\s\u3000\ufeff]*$/;

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
  return { cells: rows, merges: [], rowNumbers };
}
