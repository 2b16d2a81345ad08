import { parseAddress } from "../ledger/a1";
import type { WorkbookSnapshot } from "../ledger/snapshot";
import type { Finding } from "../progress/finding";
import type { CellValue } from "../progress/record";
import { suggestionContent } from "./suggestionContent";
import type { Workbook, WriteBatch } from "./workbook";

/** A finding whose suggestion a person has accepted, and what its cell held when it was found. */
export interface Acceptance {
  readonly finding: Finding;
  readonly seen: CellValue;
}

/** What a place held in a snapshot. */
export function valueAt({ sheets }: WorkbookSnapshot, { place }: Finding): CellValue {
  const area = place.cell === null ? null : parseAddress(place.cell);
  const sheet = sheets.find(({ name }) => name === place.sheet);
  return (area && sheet?.cells[area.row]?.[area.column]) ?? null;
}

/**
 * 采纳: writes suggested values into their cells: the only way in which a cell that a person filled in
 * is ever changed. A cell that no longer holds what was seen is left alone, and nothing is written.
 *
 * @throws WorkbookError CHANGED_MEANWHILE and the other refusals of the port
 */
export async function acceptSuggestion(
  workbook: Workbook,
  acceptances: readonly Acceptance[],
): Promise<number> {
  const writes = acceptances.flatMap(({ finding, seen }) => {
    const { sheet, cell } = finding.place;
    const area = cell === null ? null : parseAddress(cell);
    if (!area || finding.suggestion === undefined) return [];
    const { row, column } = area;
    return [{ sheet, row, column, seen, content: suggestionContent(finding) }];
  });
  if (writes.length === 0) return 0;
  const batch: WriteBatch = {
    expect: writes.map(({ sheet, row, column, seen }) => ({
      sheet,
      row,
      column,
      values: [[seen]],
    })),
    blocks: writes.map(({ sheet, row, column, content }) => ({
      sheet,
      row,
      column,
      values: [[content]],
    })),
  };
  await workbook.write(batch);
  return writes.length;
}
