import { cellIndex } from "./cellIndex";
import { keyExpectations } from "./keyExpectations";
import { markWrites } from "./markWrites";
import { openLedger } from "./openLedger";
import type { Workbook } from "./workbook";

/**
 * 清除标记: takes away the fills and notes of the last check, and nothing else. Returns how many cells
 * were marked.
 *
 * @throws LedgerError NOT_A_LEDGER
 * @throws WorkbookError of the port: then nothing was written
 */
export async function clearMarks(workbook: Workbook): Promise<number> {
  const { ledger } = await openLedger(workbook);
  const marks = ledger.base?.marks ?? [];
  const batch = markWrites(marks, new Map(), cellIndex(ledger), ledger.baseSheet);
  if ((batch.blocks ?? []).length > 0)
    await workbook.write({ expect: keyExpectations(ledger), ...batch });
  return marks.length;
}
