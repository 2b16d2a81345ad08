import type { Finding } from "../progress/finding";
import { keyExpectations } from "./keyExpectations";
import { openLedger } from "./openLedger";
import { restoreCells } from "./restore/restoreCells";
import { restoreFormulas } from "./restore/restoreFormulas";
import { restoreRows } from "./restore/restoreRows";
import { restoreSheets } from "./restore/restoreSheets";
import type { Workbook } from "./workbook";

/** What was put back, and what a person has to decide. */
export interface RestoreResult {
  readonly restored: readonly Finding[];
  /** Doubled, added and moved rows, and what the list as issued is needed for while it is lost. */
  readonly left: readonly Finding[];
}

/**
 * 恢复: puts the list back as it was issued: edited plan cells, renamed headers, formulas typed
 * over, deleted rows and sheets. Nothing that a clerk typed is changed or deleted; rows that stand twice or were added stay.
 * `wanted` picks the damage to repair; without it, all that can be.
 *
 * @throws LedgerError NOT_A_LEDGER
 * @throws WorkbookError of the port: then nothing was written
 */
export async function restorePlan(
  workbook: Workbook,
  wanted: (finding: Finding) => boolean = () => true,
): Promise<RestoreResult> {
  const { ledger, snapshot } = await openLedger(workbook);
  const damage = ledger.findings.filter(wanted);
  const names = snapshot.directory.map(({ name }) => name);
  const sheets = restoreSheets(ledger, damage, names);
  const rows = restoreRows(ledger, damage, snapshot);
  const cells = restoreCells(damage, rows.shifted);
  const formulas = restoreFormulas(ledger, damage, rows.shifted);
  const restored = [...sheets.restored, ...rows.restored, ...cells.restored, ...formulas.restored];
  if (restored.length > 0)
    await workbook.write({
      expect: keyExpectations(ledger),
      create: sheets.create,
      insertRows: rows.insertRows,
      resizeTables: rows.resizeTables,
      blocks: [...rows.blocks, ...cells.blocks, ...formulas.blocks],
    });
  return { restored, left: damage.filter((finding) => !restored.includes(finding)) };
}
