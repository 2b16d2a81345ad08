import { Decimal } from "decimal.js";
import { layersOf } from "../cells/layersOf";
import { readAmount } from "../cells/readInvestment";
import { readNumber } from "../cells/readNumber";
import { cellText, type Grid } from "../grid";
import type { Columns } from "./assignColumns";
import type { Header } from "./headerOf";
import { unnumberedParts } from "./unnumberedParts";

/** Rows with numbers below a plain number: 3, then 3.1 and 3.2, or （1） and （2）. */
export interface LayeredRows {
  /** All rows whose number stands below that of another. */
  readonly children: ReadonlySet<number>;
  /** Rows that only head the projects below them: their money is those projects'. */
  readonly heads: ReadonlySet<number>;
  /** Rows that say more of the project above them: they have no money but a part of its money. */
  readonly parts: ReadonlySet<number>;
}

interface Family {
  readonly parent: number;
  readonly children: number[];
}

/** A number in brackets or a circle, which stands below a plain one: （1）, ①. */
const ENCLOSED = /^[(（]\d{1,3}[)）]$|^[①-⑳⑴-⒇]$/;

function familiesIn(grid: Grid, from: number, no: number): Family[] {
  const families: (Family & { readonly number: number })[] = [];
  for (let row = from; row < grid.cells.length; row++) {
    const text = cellText(grid, row, no).trim();
    const last = families.at(-1);
    const [above, below] = layersOf(text) ?? [];
    const plain = above === undefined ? readNumber(text) : null;
    const enclosed = ENCLOSED.test(text) && plain === (last?.children.length ?? -1) + 1;
    if (enclosed || (below !== undefined && last?.number === above)) last?.children.push(row);
    else if (plain !== null) families.push({ parent: row, children: [], number: plain });
  }
  return families.filter(({ children }) => children.length > 0);
}

/** The amounts of a row by column; a cell that is none counts as nothing. */
const amountsIn = (grid: Grid, row: number, money: readonly number[]): Decimal[] =>
  money.map((col) => readAmount(cellText(grid, row, col))?.value ?? new Decimal(0));

/** True where each amount of the row is the sum of those below it. */
function sumsUp(grid: Grid, { parent, children }: Family, money: readonly number[]): boolean {
  const below = children.map((row) => amountsIn(grid, row, money));
  return amountsIn(grid, parent, money).every((amount, at) =>
    amount.eq(below.reduce((sum, amounts) => sum.plus(amounts[at] ?? 0), new Decimal(0))),
  );
}

/** Tells of the rows with numbers below others which rows only head them, and which only go on. */
export function layeredRows(grid: Grid, header: Header, columns: Columns): LayeredRows {
  const { no, content, investment, funds, leads } = columns;
  const children = new Set<number>();
  const heads = new Set<number>();
  const parts = unnumberedParts(grid, header, columns);
  if (no === undefined) return { children, heads, parts };
  const money = [...(investment === undefined ? [] : [investment]), ...funds];
  const told = [...money, ...(leads === undefined ? [] : [leads])];
  const says = (row: number, cols: readonly number[]): boolean =>
    cols.some((col) => cellText(grid, row, col).trim() !== "");
  for (const family of familiesIn(grid, header.bottom, no)) {
    family.children.forEach((row) => children.add(row));
    const own = family.children.some((row) => says(row, told));
    const held = says(family.parent, told);
    const counted = family.children.some((row) => says(row, money));
    if (!own && held) family.children.forEach((row) => parts.add(row));
    else if (!says(family.parent, content) || (counted && sumsUp(grid, family, money)))
      heads.add(family.parent);
  }
  return { children, heads, parts };
}
