import type { Grid } from "../grid";
import { assignColumns, countColumns, type Columns } from "./assignColumns";
import { findHeader, headerAt } from "./findHeader";
import { findTable } from "./findTable";
import { guessFields } from "./guessFields";
import type { Header } from "./headerOf";
import { mergeMap } from "./mergeMap";
import { readHeading } from "./readHeading";
import { settleFunds } from "./settleFunds";
import { settleMoneyColumn } from "./settleMoneyColumn";
import { settlePartColumn } from "./settlePartColumn";
import { settleTitleColumn } from "./settleTitleColumn";
import { COLUMN_FIELDS, type ColumnField, type TableLayout } from "./tableLayout";

const MIN_NAMED = 2;

function layoutOf(grid: Grid, { top, bottom }: Header, columns: Columns): TableLayout {
  const width = grid.cells.reduce((most, row) => Math.max(most, row.length), 0);
  const fields = new Array<ColumnField | null>(width).fill(null);
  for (const field of COLUMN_FIELDS)
    for (const col of [columns[field] ?? []].flat()) fields[col] = field;
  return { top, bottom, fields };
}

/** The layout that the words of a header give, settled by the cells below it. */
function wordedLayout(grid: Grid, header: Header): TableLayout {
  const { year } = readHeading(grid, header.top);
  const assigned = assignColumns(header.cells, year);
  const parted = settlePartColumn(grid, mergeMap(grid), header, assigned);
  const titled = settleTitleColumn(grid, header, parted);
  const funded = settleFunds(grid, header, titled);
  return layoutOf(grid, header, settleMoneyColumn(grid, header, funded, year));
}

/** The layout of a grid whose header is found by its words; null where no row is one. */
export function findLayout(grid: Grid): TableLayout | null {
  const header = findHeader(grid, mergeMap(grid));
  return header === null ? null : wordedLayout(grid, header);
}

/**
 * The layout of a grid whose header begins in a given row. Where its words name less than two
 * columns, the columns are guessed by what stands below.
 */
export function layoutBelow(grid: Grid, row: number): TableLayout {
  const header = headerAt(grid, mergeMap(grid), row);
  if (countColumns(assignColumns(header.cells, null)) >= MIN_NAMED)
    return wordedLayout(grid, header);
  const { top, bottom } = header;
  return { top, bottom, fields: guessFields(grid, bottom) };
}

/** The layout of a grid without a header, whose columns are guessed by what stands in them. */
export function layoutWithoutHeader(grid: Grid): TableLayout {
  const { first } = findTable(grid);
  return { top: first, bottom: first, fields: guessFields(grid, first) };
}

/** The layout found by words, else the likeliest one: for a person to confirm. */
export function guessLayout(grid: Grid): TableLayout {
  const found = findLayout(grid);
  if (found !== null) return found;
  const { first, headed } = findTable(grid);
  return headed ? layoutBelow(grid, first) : layoutWithoutHeader(grid);
}
