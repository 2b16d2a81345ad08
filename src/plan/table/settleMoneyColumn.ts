import { foldText } from "../cells/foldText";
import { readAmount } from "../cells/readInvestment";
import { cellText, type Grid } from "../grid";
import type { Columns } from "./assignColumns";
import type { Header } from "./headerOf";

/** Headers that name money only where the cells below are amounts: 本年计划, 2024年安排, 额度. */
const MAY_BE_MONEY = /计划|安排|额|预算|下达/;
const OTHER_YEARS = /累计|以[前后]|上年|去年|已/;

/**
 * Where no header names an investment, a column whose header may speak of money and whose cells are
 * amounts is it.
 */
export function settleMoneyColumn(grid: Grid, header: Header, columns: Columns): Columns {
  if (columns.investment !== undefined || columns.funds.length > 0) return columns;
  const taken = new Set([columns.no, columns.title, columns.leads, ...columns.supports]);
  const investment = header.texts.findIndex((text, col) => {
    const folded = foldText(text);
    if (taken.has(col) || !MAY_BE_MONEY.test(folded) || OTHER_YEARS.test(folded)) return false;
    const cells = grid.cells
      .slice(header.bottom)
      .map((_, index) => cellText(grid, header.bottom + index, col).trim())
      .filter((cell) => cell !== "");
    return cells.filter((cell) => readAmount(cell) !== null).length * 2 > cells.length;
  });
  if (investment < 0) return columns;
  return { ...columns, investment, content: columns.content.filter((col) => col !== investment) };
}
