import { LedgerError } from "../ledger/ledgerError";
import type { SheetSpec } from "../ledger/sheetSpec";
import { SHEETS } from "../ledger/sheets";
import { openLedger } from "./openLedger";
import { unitLedger } from "./split/unitLedger";
import type { Workbook } from "./workbook";

/** One unit's part of a ledger. */
export interface UnitPart {
  readonly unit: string;
  /** 序号 of its projects. */
  readonly projects: readonly number[];
  readonly promises: number;
  /** The sheets of its own workbook. Made when asked for, so that one part is in memory at a time. */
  readonly sheets: () => readonly SheetSpec[];
}

export interface SplitResult {
  /** In the order in which the units lead something in the list. */
  readonly parts: readonly UnitPart[];
  /** 序号 of projects that no unit leads: they go out to nobody. */
  readonly withoutUnit: readonly number[];
}

/**
 * 拆分: one ledger for each lead unit, with only its projects. A project of several leads goes out to
 * each. Reads, never writes.
 *
 * @throws LedgerError NOT_A_LEDGER; BASE_MISSING, when the list as issued is lost
 */
export async function splitByUnit(workbook: Workbook): Promise<SplitResult> {
  const { ledger, snapshot } = await openLedger(workbook);
  const { base } = ledger;
  if (!base) throw new LedgerError("BASE_MISSING", { sheet: SHEETS.base });
  const settings = snapshot.sheets.find(({ name }) => name === SHEETS.settings);
  const projects = [...base.projects.values()];
  const units = new Set(projects.flatMap(({ leads }) => leads));
  const parts = [...units].map((unit): UnitPart => {
    const own = projects.filter(({ leads }) => leads.includes(unit)).map(({ no }) => no);
    const numbers = new Set(own);
    return {
      unit,
      projects: own,
      promises: [...base.targets.values()].filter(({ projectNo }) => numbers.has(projectNo)).length,
      sheets: () => unitLedger(ledger, base, unit, settings),
    };
  });
  return {
    parts,
    withoutUnit: projects.filter(({ leads }) => leads.length === 0).map(({ no }) => no),
  };
}
