import { foldText } from "../cells/foldText";
import { readAmount } from "../cells/readInvestment";
import { readFunds } from "../cells/readFunds";
import { cellText, type Grid } from "../grid";
import { TOTAL_OF_YEARS } from "../lexicon/headers";
import type { Columns } from "./assignColumns";
import type { Header } from "./headerOf";

/** Headers that name money only where the cells below are amounts: 本年计划, 2024年安排, 额度. */
const MAY_BE_MONEY = /计划|安排|额|预算|下达/;
/** Money told with its sources in each cell: 中央600；自筹40. */
const MAY_BE_FUNDS = /(?:资金|投资|经费).*(?:来源|渠道|构成|筹措)/;
const OTHER_YEARS = /累计|以[前后]|底前|上年|去年|已/;
const BARE_YEAR = /^20\d{2}年度?$/;
const THIS_YEAR = /[本当今]年|年度/;

const saysAmount = (cell: string): boolean => readAmount(cell) !== null;
const saysFunds = (cell: string): boolean => readFunds(cell) !== null;

/** The first free column with such a heading, most of whose filled cells are as told. */
function columnWith(
  grid: Grid,
  header: Header,
  columns: Columns,
  heading: (text: string) => boolean,
  told: (cell: string) => boolean,
): number {
  const taken = new Set([columns.no, columns.title, columns.leads, ...columns.supports]);
  return header.texts.findIndex((text, col) => {
    if (taken.has(col) || col === columns.investment || !heading(foldText(text))) return false;
    const cells = grid.cells
      .slice(header.bottom)
      .map((_, index) => cellText(grid, header.bottom + index, col).trim())
      .filter((cell) => cell !== "");
    return cells.filter(told).length * 2 > cells.length;
  });
}

/**
 * Where no header names an investment, a column whose header may speak of money and whose cells are
 * amounts is it; beside the total of all years, one for the plan's year is.
 */
export function settleMoneyColumn(
  grid: Grid,
  header: Header,
  columns: Columns,
  year: number | null,
): Columns {
  const { investment, funds } = columns;
  const total = header.cells[investment ?? -1]?.weight === TOTAL_OF_YEARS;
  const open = investment === undefined && funds.length === 0;
  if (!open && !total) return columns;
  const spoken = (text: string): boolean =>
    (MAY_BE_MONEY.test(text) || (total && BARE_YEAR.test(text))) && !OTHER_YEARS.test(text);
  const dated = (text: string): boolean =>
    THIS_YEAR.test(text) || (year !== null && text.includes(`${year}年`));
  const amounts = columnWith(
    grid,
    header,
    columns,
    (text) => spoken(text) && (open || dated(text)),
    saysAmount,
  );
  const found =
    amounts < 0 && open
      ? columnWith(grid, header, columns, (text) => MAY_BE_FUNDS.test(text), saysFunds)
      : amounts;
  if (found < 0) return columns;
  return { ...columns, investment: found, content: columns.content.filter((col) => col !== found) };
}
