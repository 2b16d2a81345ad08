import type { CellIdentity } from "../src/app/cellIndex";
import { openLedger } from "../src/app/openLedger";
import type { Workbook } from "../src/app/workbook";
import type { FindingCode } from "../src/progress/finding";
import { dateParts, type CivilDate } from "../src/schedule/civilDate";
import { SAMPLE_MISTAKES } from "./mistakes";
import type { SampleMistake } from "./mistakes/sampleMistake";
import { situations } from "./situation";
import { type Entry, typeEntries } from "./typeEntries";

/** A mistake that found its place. */
export interface AppliedMistake {
  readonly what: string;
  readonly code: FindingCode;
  readonly projectNo: number;
  /** Where the check must find it. */
  readonly at: CellIdentity;
}

/**
 * Puts the mistakes into a ledger that is filled in correctly, at most one to a project, and spread
 * over the list. A mistake that no project can hold is left out.
 */
export async function applyMistakes(
  workbook: Workbook,
  asOf: CivilDate,
  mistakes: readonly SampleMistake[] = SAMPLE_MISTAKES,
): Promise<readonly AppliedMistake[]> {
  const { ledger } = await openLedger(workbook);
  const planYear = ledger.settings.planYear ?? dateParts(asOf).year;
  const settings = { ...ledger.settings, planYear, asOf, today: asOf };
  const free = situations(ledger.records, settings);
  const applied: AppliedMistake[] = [];
  const entries: Entry[] = [];
  for (const [index, { what, code, put }] of mistakes.entries()) {
    const start = Math.floor((free.length * index) / mistakes.length);
    for (let step = 0; step < free.length; step++) {
      const at = (start + step) % free.length;
      const situation = free[at];
      const slip = situation && put(situation);
      if (!slip) continue;
      applied.push({ what, code, projectNo: situation.project.no, at: slip.at });
      entries.push(...slip.entries);
      free.splice(at, 1);
      break;
    }
  }
  await typeEntries(workbook, entries);
  return applied;
}
