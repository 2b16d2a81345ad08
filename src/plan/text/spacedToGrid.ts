import type { Grid } from "../grid";

const GAP = /[ \u3000\u00a0]{2,}|\u3000+/g;
const INDENTED = /^(?:[ \u00a0]{2,}|\u3000+)/;
/** Printed twice as wide as a Latin letter. */
const WIDE =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
/** How far a cell may stand from the head of its column. */
const MAX_SHIFT = 6;

/** A line with fewer cells is no row that others go on with. */
const MIN_COLUMNS = 2;

const widthOf = (text: string): number =>
  [...text].reduce((width, char) => width + (WIDE.test(char) ? 2 : 1), 0);

interface Placed {
  readonly text: string;
  /** Where it begins on the line, in widths of a Latin letter. */
  readonly at: number;
}

function placedCells(line: string): Placed[] {
  const gaps = [...line.matchAll(GAP)];
  const starts = gaps.map(({ index, 0: gap }) => index + gap.length);
  const from = INDENTED.test(line) ? starts : [0, ...starts];
  return from.flatMap((start) => {
    const end = gaps.find(({ index }) => index > start)?.index ?? line.length;
    const text = line.slice(start, end).trim();
    return text === "" ? [] : [{ text, at: widthOf(line.slice(0, start)) }];
  });
}

/** The cells of an indented line under those above it, each under the nearest; null where one stands under none. */
function under(above: readonly Placed[], cells: readonly Placed[]): string[] | null {
  const row: string[] = [];
  for (const { text, at } of cells) {
    const shifts = above.map((head) => Math.abs(head.at - at));
    const nearest = Math.min(...shifts);
    const col = shifts.indexOf(nearest);
    if (nearest > MAX_SHIFT || row[col] !== undefined) return null;
    row[col] = text;
  }
  return Array.from(above, (_, col) => row[col] ?? "");
}

/**
 * Reads columns set apart by two or more spaces, as text taken from a PDF page shows them. A line
 * that begins with spaces goes on with the columns that it stands under.
 */
export function spacedToGrid(text: string): Grid {
  const cells: string[][] = [];
  const rowNumbers: number[] = [];
  let above: readonly Placed[] = [];
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    if (line.trim() === "") return;
    const placed = placedCells(line);
    const indented =
      above.length > MIN_COLUMNS && INDENTED.test(line) && placed.length < above.length;
    const further = indented ? under(above, placed) : null;
    if (further !== null) {
      const last = cells.pop() ?? [];
      cells.push(further.map((more, col) => [last[col], more].filter(Boolean).join("\n")));
      return;
    }
    cells.push(placed.map((cell) => cell.text));
    rowNumbers.push(index + 1);
    if (!INDENTED.test(line)) above = placed;
  });
  return { cells, merges: [], rowNumbers };
}
