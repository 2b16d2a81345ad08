import type { Ledger } from "../ledger/readLedger";
import type { FoundSheet } from "../ledger/reading/locateSheets";
import type { Expectation } from "./workbook";

function columnAsRead<Key extends string>(
  { sheet, header }: FoundSheet<Key>,
  key: Key,
): Expectation[] {
  const column = header.at[key];
  if (column === undefined) return [];
  const values = sheet.cells.slice(header.row).map((cells) => [cells[column] ?? null]);
  return [{ sheet: sheet.name, row: header.row, column, values }];
}

const headerAsRead = <Key extends string>({ sheet, header }: FoundSheet<Key>): Expectation => ({
  sheet: sheet.name,
  row: header.row,
  column: 0,
  values: [[...(sheet.cells[header.row] ?? [])]],
});

/**
 * The keys of all rows and the headers of all columns, as they were read: if another person moved a
 * row or column since, a batch must not be written, or its words would land beside another target.
 */
export function keyExpectations({ list, targets }: Ledger): Expectation[] {
  return [
    ...(list ? [headerAsRead(list), ...columnAsRead(list, "no")] : []),
    ...(targets ? [headerAsRead(targets), ...columnAsRead(targets, "id")] : []),
  ];
}
