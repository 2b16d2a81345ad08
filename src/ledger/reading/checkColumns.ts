import type { Finding } from "../../progress/finding";
import { cellAddress } from "../a1";
import { type ColumnLayout, columnLayout } from "../columnLayout";
import type { Column } from "../columns";
import { cellText } from "./cellText";
import type { FoundSheet } from "./locateSheets";
import { movedRanks } from "./movedKeys";
import { structureFinding } from "./structureFinding";

/**
 * The header that stands where a missing column belongs: right of the nearest neighbour that is still
 * there, and no column of ours. That is a renamed column; without one, the column was deleted.
 */
function renamedHeader<Key extends string>(
  { sheet, header }: FoundSheet<Key>,
  { keys }: ColumnLayout<Key>,
  missing: Key,
): number | null {
  const known = new Set(Object.values<number | undefined>(header.at));
  const row = sheet.cells[header.row] ?? [];
  const index = keys.indexOf(missing);
  const isForeign = (column: number): boolean =>
    column >= 0 && !known.has(column) && cellText(row[column]) !== "";
  for (let step = 1; step <= index; step++) {
    const left = keys[index - step];
    const at = left === undefined ? undefined : header.at[left];
    if (at !== undefined) return isForeign(at + step) ? at + step : null;
  }
  return isForeign(index) ? index : null;
}

/** The header of the nearest column that is still there, on the left of where a missing one belongs. */
function leftOf<Key extends string>(
  { header }: FoundSheet<Key>,
  { keys, headers }: ColumnLayout<Key>,
  missing: Key,
): string | undefined {
  const rank = keys
    .slice(0, keys.indexOf(missing))
    .findLastIndex((key) => header.at[key] !== undefined);
  return headers[rank];
}

/** Columns that were renamed, deleted, moved or doubled. Moved ones are read all the same. */
export function checkColumns<Key extends string>(
  found: FoundSheet<Key>,
  columns: Readonly<Record<Key, Column>>,
): Finding[] {
  const { sheet, header } = found;
  const layout = columnLayout(columns);
  const missing = header.missing.map((key) => {
    const column = columns[key].header;
    const renamed = renamedHeader(found, layout, key);
    const left = leftOf(found, layout, key);
    return structureFinding(
      "COLUMN_MISSING",
      {
        sheet: sheet.name,
        cell: renamed === null ? null : cellAddress(header.row, renamed),
      },
      renamed === null
        ? { data: { case: "deleted", column, ...(left === undefined ? {} : { left }) } }
        : {
            data: { case: "renamed", column, now: cellText(sheet.cells[header.row]?.[renamed]) },
            suggestion: column,
          },
    );
  });
  const present = layout.keys
    .flatMap((key, rank) => {
      const at = header.at[key];
      return at === undefined ? [] : [{ key, rank, at }];
    })
    .sort((one, other) => one.at - other.at);
  const moved = movedRanks(present.map(({ rank }) => rank));
  const shifted = present
    .filter(({ rank }) => moved.has(rank))
    .map(({ key, at }) =>
      structureFinding(
        "PLAN_EDITED",
        { sheet: sheet.name, cell: cellAddress(header.row, at) },
        { severity: "notice", data: { case: "columnMoved", column: columns[key].header } },
      ),
    );
  const doubled = header.doubled.map(({ key, column }) =>
    structureFinding(
      "PLAN_EDITED",
      { sheet: sheet.name, cell: cellAddress(header.row, column) },
      {
        data: {
          case: "columnDoubled",
          column: columns[key].header,
          first: cellAddress(header.row, header.at[key] ?? column),
        },
      },
    ),
  );
  return [...missing, ...shifted, ...doubled];
}
