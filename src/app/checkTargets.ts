import { cellIndex } from "./cellIndex";
import { findingMarks } from "./findingMarks";
import { judgeLedger, type JudgingDates, type LedgerJudgement } from "./judgeLedger";
import { keyExpectations } from "./keyExpectations";
import { markWrites } from "./markWrites";
import { openLedger } from "./openLedger";
import { resultWrites } from "./resultWrites";
import type { Wording } from "./wording";
import type { Workbook, WriteBatch } from "./workbook";
import type { Ledger } from "../ledger/readLedger";
import type { WorkbookSnapshot } from "../ledger/snapshot";

export interface CheckOptions extends JudgingDates {
  readonly wording: Wording;
  /** Stops before anything is written. */
  readonly signal?: AbortSignal;
  /** Told as each step begins. */
  readonly onStep?: (step: CheckStep) => void;
}

export type CheckStep = "reading" | "judging" | "writing";

/** What 核对目标 found, and the ledger that it read. */
export interface CheckResult extends LedgerJudgement {
  readonly ledger: Ledger;
  /** The workbook as it was judged, before the check wrote into it. */
  readonly snapshot: WorkbookSnapshot;
  /** Whether anything in the workbook had to change. */
  readonly written: boolean;
}

/**
 * 核对目标: reads the ledger once, judges it, and writes 状态, 核对说明, 应达进度, 核对结果, fills and
 * notes in one batch: only our own cells, and only what changed since the last check.
 *
 * @throws LedgerError NOT_A_LEDGER, YEAR_UNKNOWN
 * @throws WorkbookError of the port: then nothing was written
 */
export async function checkTargets(
  workbook: Workbook,
  { wording, signal, onStep, ...dates }: CheckOptions,
): Promise<CheckResult> {
  onStep?.("reading");
  const { ledger, snapshot } = await openLedger(workbook);
  signal?.throwIfAborted();
  onStep?.("judging");
  const judgement = judgeLedger(ledger, dates);
  const batch = checkBatch(ledger, judgement, wording);
  const written = [batch.blocks, batch.fills, batch.notes].some((part) => (part ?? []).length > 0);
  signal?.throwIfAborted();
  if (written) {
    onStep?.("writing");
    await workbook.write(batch);
  }
  return { ...judgement, ledger, snapshot, written };
}

/** Everything that a check writes, as one batch, guarded against edits since it was read. */
export function checkBatch(
  ledger: Ledger,
  { findings, statuses }: LedgerJudgement,
  wording: Wording,
): WriteBatch {
  const index = cellIndex(ledger);
  const marks = ledger.base
    ? markWrites(
        ledger.base.marks,
        findingMarks(findings, index, wording.finding),
        index,
        ledger.baseSheet,
      )
    : {};
  return {
    expect: keyExpectations(ledger),
    blocks: [...resultWrites(ledger, findings, statuses, wording), ...(marks.blocks ?? [])],
    fills: marks.fills ?? [],
    notes: marks.notes ?? [],
  };
}
