import { Decimal } from "decimal.js";
import { foldText } from "../cells/foldText";
import { readAmount } from "../cells/readInvestment";
import { readNumber } from "../cells/readNumber";
import { cellText, type Grid } from "../grid";
import { TOTAL_ROW } from "../lexicon/rows";
import type { Columns } from "./assignColumns";
import type { Header } from "./headerOf";

const OF_WHICH = /^其中/;

const amountIn = (grid: Grid, row: number, col: number): Decimal | null =>
  readAmount(cellText(grid, row, col))?.value ?? null;

/** True where the amounts of some rows come to that of the row above them. */
function sumsUp(grid: Grid, parent: number, rows: readonly number[], col: number): boolean {
  const amounts = rows.map((row) => amountIn(grid, row, col));
  if (amounts.includes(null)) return false;
  const sum = amounts.reduce<Decimal>((all, one) => all.plus(one ?? 0), new Decimal(0));
  return amountIn(grid, parent, col)?.eq(sum) === true;
}

/**
 * Rows without a number that divide the numbered project above them: they say so (其中：…), or their
 * money comes to its money.
 */
export function unnumberedParts(
  grid: Grid,
  header: Header,
  { no, title, investment }: Columns,
): Set<number> {
  const parts = new Set<number>();
  if (no === undefined || title === undefined) return parts;
  let parent = -1;
  let run: number[] = [];
  const close = (): void => {
    const [first] = run;
    if (first === undefined || parent < 0) return;
    const told = OF_WHICH.test(foldText(cellText(grid, first, title)));
    const summed = investment !== undefined && sumsUp(grid, parent, run, investment);
    if (told || summed) run.forEach((row) => parts.add(row));
  };
  for (let row = header.bottom; row < grid.cells.length; row++) {
    const words = foldText(cellText(grid, row, title));
    const unnumbered = cellText(grid, row, no).trim() === "" && words !== "";
    if (unnumbered && !TOTAL_ROW.test(words)) run.push(row);
    else {
      close();
      run = [];
      parent = readNumber(cellText(grid, row, no)) === null ? -1 : row;
    }
  }
  close();
  return parts;
}
