import { Decimal } from "decimal.js";
import { readAmount } from "../cells/readInvestment";
import { cellText, type Grid } from "../grid";
import type { Columns } from "./assignColumns";
import type { Header } from "./headerOf";

const MIN_ROWS = 2;

/** The amounts of a row in the given columns; null where one is no amount. A blank cell is zero. */
function amountsOf(grid: Grid, row: number, columns: readonly number[]): Decimal[] | null {
  const amounts: Decimal[] = [];
  for (const col of columns) {
    const text = cellText(grid, row, col).trim();
    const amount = text === "" ? new Decimal(0) : readAmount(text)?.value;
    if (amount === undefined) return null;
    amounts.push(amount);
  }
  return amounts;
}

/** True where the first column of each row is the sum of the others. */
function sumsUp(rows: readonly (readonly Decimal[])[], from: number, to: number): boolean {
  const filled = rows.filter((amounts) => amounts.slice(from, to).some((one) => !one.isZero()));
  return (
    filled.length >= MIN_ROWS &&
    filled.every(([...amounts]) => {
      const [whole, ...parts] = amounts.slice(from, to);
      return whole?.eq(parts.reduce((sum, part) => sum.plus(part), new Decimal(0))) === true;
    })
  );
}

/**
 * Columns of money by its source, without those that only divide the one before them (财政资金 | 其中：
 * 中央 | 省级). Where the first is the sum of all others it is the investment.
 */
export function settleFunds(grid: Grid, header: Header, columns: Columns): Columns {
  const { funds } = columns;
  if (funds.length < 2) return columns;
  const rows = grid.cells.slice(header.bottom).flatMap((_, index) => {
    const amounts = amountsOf(grid, header.bottom + index, funds);
    return amounts === null ? [] : [amounts];
  });
  const kept: number[] = [];
  for (let at = 0; at < funds.length; at++) {
    kept.push(funds[at] ?? 0);
    for (let to = funds.length; to > at + 2; to--)
      if (sumsUp(rows, at, to)) {
        at = to - 1;
        break;
      }
  }
  const [only] = kept;
  return kept.length === 1 && columns.investment === undefined && only !== undefined
    ? { ...columns, investment: only, funds: funds.slice(1) }
    : { ...columns, funds: kept };
}
