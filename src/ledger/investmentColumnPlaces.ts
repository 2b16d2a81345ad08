import type { CellValue } from "../progress/record";
import { columnLayout } from "./columnLayout";
import { INVESTMENT_COLUMNS, type InvestmentColumn } from "./columns";

const { keys, headers } = columnLayout(INVESTMENT_COLUMNS);

/** Where each of our columns stands in 投资明细表, counted from the table's first column. */
export type ColumnPlaces = Readonly<Record<InvestmentColumn, number>>;

/**
 * Finds our columns by their headers in a table that people may have changed. A column whose header
 * was renamed is known by its neighbours; one that was deleted is put to the right of the table.
 * Columns of other people are passed over.
 */
export function investmentColumnPlaces(found: readonly CellValue[]): ColumnPlaces {
  const own = new Set<CellValue>(headers);
  const standing = headers.map((header) => found.indexOf(header));
  let free = found.length;
  const places = [...standing];
  standing.forEach((place, key) => {
    if (place >= 0) return;
    const at = key === 0 ? 0 : (places[key - 1] ?? -1) + 1;
    const next = standing[key + 1];
    const renamed =
      at < found.length &&
      !own.has(found[at] ?? null) &&
      (next === undefined ? at === found.length - 1 : next === at + 1 || next < 0);
    places[key] = renamed ? at : free++;
  });
  return Object.fromEntries(keys.map((key, index) => [key, places[index]])) as ColumnPlaces &
    Record<InvestmentColumn, number>;
}
