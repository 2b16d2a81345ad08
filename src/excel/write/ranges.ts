import { areaAddress } from "../../ledger/a1";
import type { Area } from "../../ledger/area";

/** The longest list of addresses that Excel takes at once. */
const ADDRESS_LIST_LENGTH = 8000;

/** One area of a sheet. */
export const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);

/** Many areas as lists of addresses, each short enough for `getRanges`. */
export function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last === undefined || last.length + 1 + address.length > ADDRESS_LIST_LENGTH)
      lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}

/** Areas of a sheet, as lists of addresses. */
export const areaLists = (areas: readonly Area[]): string[] => addressLists(areas.map(areaAddress));

/** Whole rows as lists of addresses: rows 3, 4, 5 and 9 → "4:6,10:10". */
export function rowLists(rows: readonly number[]): string[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run.last + 1 === row) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return addressLists(runs.map(({ first, last }) => `${first + 1}:${last + 1}`));
}
