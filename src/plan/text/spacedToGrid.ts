import type { Grid } from "../grid";

/** Reads columns set apart by two or more spaces, as text taken from a PDF page shows them. */
export function spacedToGrid(text: string): Grid {
  const cells: string[][] = [];
  const rowNumbers: number[] = [];
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    if (line.trim() === "") return;
    cells.push(line.trim().split(/[ \u3000\u00a0]{2,}|\u3000+/));
    rowNumbers.push(index + 1);
  });
  return { cells, merges: [], rowNumbers };
}
