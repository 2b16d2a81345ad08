import { parseAddress } from "../ledger/a1";
import { writtenNumber } from "../progress/entry/shownNumber";
import type { Ledger } from "../ledger/readLedger";
import { keyExpectations } from "./keyExpectations";
import type { Proposal } from "./proposeFromNarrative";
import type { Workbook } from "./workbook";

/**
 * 采纳: writes proposed values into 本期累计. A cell that no longer holds what was seen, and a row that
 * was moved, are left alone, and nothing is written. Returns how many were written.
 *
 * @throws WorkbookError CHANGED_MEANWHILE, and what the port refuses: then nothing was written
 */
export async function acceptProposals(
  workbook: Workbook,
  seen: Ledger,
  proposals: readonly Proposal[],
): Promise<number> {
  const cells = proposals.flatMap(({ place, seen: held, value }) => {
    const area = place.cell === null ? null : parseAddress(place.cell);
    if (!area) return [];
    const { row, column } = area;
    return [{ sheet: place.sheet, row, column, held, value: writtenNumber(value, place.look) }];
  });
  if (cells.length === 0) return 0;
  await workbook.write({
    expect: [
      ...keyExpectations(seen),
      ...cells.map(({ held, value: _, ...cell }) => ({ ...cell, values: [[held]] })),
    ],
    blocks: cells.map(({ held: _, value, ...cell }) => ({ ...cell, values: [[value]] })),
  });
  return cells.length;
}
