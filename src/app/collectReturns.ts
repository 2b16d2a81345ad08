import { LedgerError } from "../ledger/ledgerError";
import { SHEETS } from "../ledger/sheets";
import type { Finding } from "../progress/finding";
import { CellMerge, type Change, type Conflict, type EmptiedCell } from "./collect/cellMerge";
import { isSplitIndex } from "./collect/isSplitIndex";
import { readReturn } from "./collect/readReturn";
import { keyExpectations } from "./keyExpectations";
import { openLedger } from "./openLedger";
import type { Workbook } from "./workbook";

/** A file that came back. It is opened when its turn comes, so that one is in memory at a time. */
export interface ReturnedFile {
  readonly file: string;
  readonly open: () => Promise<Workbook>;
}

export interface FileReport {
  readonly file: string;
  readonly unit: string | null;
  /** Cells that are filled in and were read. */
  readonly accepted: number;
  /** Those of them that the ledger takes over from this file. */
  readonly changed: number;
  /** Cells that are blank here and filled in the ledger: the ledger keeps them. */
  readonly emptied: readonly EmptiedCell[];
  readonly repaired: readonly Finding[];
  readonly rejected: readonly Finding[];
  /** Why the file as a whole was not taken; undefined for one that was. */
  readonly refused?: unknown;
}

export interface CollectReport {
  /** Files that were taken. */
  readonly returned: number;
  /** Lead units that nothing came back from. */
  readonly missing: readonly string[];
  readonly files: readonly FileReport[];
  /** What the ledger takes over, cell by cell. */
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
}

type FileReading = Omit<FileReport, "changed" | "emptied">;

/**
 * 汇总回收: takes what the units filled in over into the whole ledger, in one write. Cells are found by
 * 序号, 指标编号 and header, never by position. Files that disagree about a cell, and a
 * cell that is blank in a file, leave it as it was. The index of a split is passed over where it
 * comes along with parts.
 *
 * @throws LedgerError NOT_A_LEDGER, BASE_MISSING for the whole ledger; what is wrong with a returned
 *   file is in its report
 */
export async function collectReturns(
  workbook: Workbook,
  returns: Iterable<ReturnedFile>,
): Promise<CollectReport> {
  const { ledger, snapshot } = await openLedger(workbook);
  if (!ledger.base) throw new LedgerError("BASE_MISSING", { sheet: SHEETS.base });
  const merge = new CellMerge(ledger, snapshot);
  const returned: FileReading[] = [];
  const indexes: FileReading[] = [];
  for (const { file, open } of returns) {
    let readings = returned;
    try {
      const part = await open();
      if (await isSplitIndex(part)) readings = indexes;
      const { cells, blanks, ...reading } = await readReturn(part, ledger);
      merge.take(file, cells, blanks);
      readings.push({ file, accepted: cells.length, ...reading });
    } catch (refused) {
      readings.push({ file, unit: null, accepted: 0, repaired: [], rejected: [], refused });
    }
  }
  const readings = returned.length > 0 ? returned : indexes;
  const { blocks, changes, conflicts } = merge.settle();
  if (blocks.length > 0) await workbook.write({ expect: keyExpectations(ledger), blocks });
  const back = new Set(readings.map(({ unit }) => unit));
  const whole = readings.some(({ unit, accepted }) => unit === null && accepted > 0);
  const units = new Set([...ledger.base.projects.values()].flatMap(({ leads }) => leads));
  return {
    returned: readings.filter(({ refused }) => refused === undefined).length,
    missing: whole ? [] : [...units].filter((unit) => !back.has(unit)),
    files: readings.map((reading) => ({
      ...reading,
      changed: changes.filter(({ files }) => files.includes(reading.file)).length,
      emptied: merge.emptiedIn(reading.file),
    })),
    changes,
    conflicts,
  };
}
