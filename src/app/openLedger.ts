import { type Ledger, readLedger } from "../ledger/readLedger";
import { SHEETS } from "../ledger/sheets";
import type { WorkbookSnapshot } from "../ledger/snapshot";
import type { Workbook } from "./workbook";

/** A ledger and the snapshot that it was read from. */
export interface OpenLedger {
  readonly ledger: Ledger;
  readonly snapshot: WorkbookSnapshot;
}

const OWN: readonly string[] = [SHEETS.list, SHEETS.targets, SHEETS.settings, SHEETS.base];
/** Sheets of ours whose columns of formulas people type into. */
const CALCULATED: readonly string[] = [SHEETS.list, SHEETS.targets];

/**
 * Reads the ledger of a workbook. Only its own sheets are read; where one of them is missing, all are,
 * since a sheet may have been renamed.
 *
 * @throws LedgerError NOT_A_LEDGER
 */
export async function openLedger(workbook: Workbook): Promise<OpenLedger> {
  const own = await workbook.read({ sheets: OWN, formulas: CALCULATED, looks: true });
  const names = new Set(own.sheets.map(({ name }) => name));
  const complete = OWN.every((name) => names.has(name)) || own.directory.length === names.size;
  const snapshot = complete ? own : await workbook.read({ formulas: true, looks: true });
  return { ledger: readLedger(snapshot), snapshot };
}
