import { LIST_COLUMNS, TARGET_COLUMNS, type Column } from "../../src/ledger/columns";
import { LIST_ROWS, SHEETS } from "../../src/ledger/sheets";
import type { Contents } from "./paneUnderTest";

/** Sheets that are wholly ours. */
const OURS: readonly string[] = [SHEETS.base, SHEETS.investment, SHEETS.pivot];

const COLUMNS: Readonly<Record<string, Readonly<Record<string, Column>>>> = {
  [SHEETS.list]: LIST_COLUMNS,
  [SHEETS.targets]: TARGET_COLUMNS,
};
const FIRST_ROWS: Readonly<Record<string, number>> = {
  [SHEETS.list]: LIST_ROWS.first,
  [SHEETS.targets]: 1,
};

/**
 * What a workbook holds that no verb may change: the list as issued, everything that somebody typed, and
 * every other sheet. Columns that the check fills, and sheets that are wholly ours, are left out.
 */
export function foreignCells(contents: Contents): Contents {
  const sheets = Object.entries(contents).filter(([name]) => !OURS.includes(name));
  return Object.fromEntries(
    sheets.map(([name, rows]) => {
      const owners = Object.values(COLUMNS[name] ?? {}).map(({ owner }) => owner);
      const first = FIRST_ROWS[name] ?? 0;
      return [
        name,
        rows.map((row, index) =>
          row.map((value, column) =>
            index >= first && owners[column] === "check" ? "(ours)" : value,
          ),
        ),
      ];
    }),
  );
}
