import { LedgerError } from "../ledger/ledgerError";
import { SHEETS } from "../ledger/sheets";
import type { CellContent } from "../ledger/sheetSpec";
import { writtenNumber } from "../progress/entry/shownNumber";
import type { Finding, NumberLook } from "../progress/finding";
import type { CellValue } from "../progress/record";
import { cellAddress } from "../ledger/a1";
import { type CellIdentity, cellIndex } from "./cellIndex";
import { type Return, type ReturnedCell, readReturn } from "./collect/readReturn";
import { markKey } from "./findingMarks";
import { keyExpectations } from "./keyExpectations";
import { openLedger } from "./openLedger";
import type { SheetBlock, Workbook } from "./workbook";

/** A file that came back. It is opened when its turn comes, so that one is in memory at a time. */
export interface ReturnedFile {
  readonly file: string;
  readonly open: () => Promise<Workbook>;
}

export interface FileReport {
  readonly file: string;
  readonly unit: string | null;
  /** Cells taken over. */
  readonly accepted: number;
  readonly repaired: readonly Finding[];
  readonly rejected: readonly Finding[];
  /** Why the file as a whole was not taken; undefined for one that was. */
  readonly refused?: unknown;
}

/** Files that say different things about one cell: it keeps what it had. */
export interface Conflict {
  /** "指标!P7" in the merged ledger. */
  readonly cell: string;
  readonly values: readonly { readonly file: string; readonly value: CellContent }[];
}

export interface CollectReport {
  /** Files that were taken. */
  readonly returned: number;
  /** Lead units that nothing came back from. */
  readonly missing: readonly string[];
  readonly files: readonly FileReport[];
  readonly conflicts: readonly Conflict[];
}

interface Proposal {
  readonly identity: CellIdentity;
  readonly values: { file: string; value: CellContent }[];
}

const contentOf = (value: CellValue): CellContent =>
  typeof value === "object" && value !== null ? value.error : value;

/** A value as its cell in the whole ledger must hold it to show it. */
const shownAs = (value: CellContent, look: NumberLook | null | undefined): CellContent =>
  typeof value === "number" && look === "percent" ? writtenNumber(value, look) : value;

/**
 * 汇总回收: takes what the units filled in over into the whole ledger, in one write. Cells are found by
 * 序号, 指标编号 and header, never by position. Files that disagree about a cell leave it as it was.
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
  const index = cellIndex(ledger);
  const proposals = new Map<string, Proposal>();
  const files: FileReport[] = [];
  for (const { file, open } of returns) {
    try {
      const { cells, ...reading } = await readReturn(await open(), ledger);
      propose(file, cells);
      files.push({ file, accepted: cells.length, ...reading });
    } catch (refused) {
      files.push({ file, unit: null, accepted: 0, repaired: [], rejected: [], refused });
    }
  }
  const { blocks, conflicts } = settle();
  if (blocks.length > 0) await workbook.write({ expect: keyExpectations(ledger), blocks });
  const back = new Set(files.map(({ unit }) => unit));
  const whole = files.some(({ unit, accepted }) => unit === null && accepted > 0);
  const units = new Set([...ledger.base.projects.values()].flatMap(({ leads }) => leads));
  return {
    returned: files.filter(({ refused }) => refused === undefined).length,
    missing: whole ? [] : [...units].filter((unit) => !back.has(unit)),
    files,
    conflicts,
  };

  /** A value that went out with the part and came back the same is no news. */
  function isKnown({ identity, value }: ReturnedCell): boolean {
    const spot = index.locate(identity);
    const sheet = snapshot.sheets.find(({ name }) => name === spot?.sheet);
    return spot !== null && sheet?.cells[spot.row]?.[spot.column] === value;
  }

  function propose(file: string, cells: Return["cells"]): void {
    for (const cell of cells) {
      if (isKnown(cell)) continue;
      const { identity, value } = cell;
      const key = markKey(identity);
      const proposal = proposals.get(key) ?? { identity, values: [] };
      proposal.values.push({ file, value: contentOf(value) });
      proposals.set(key, proposal);
    }
  }

  function settle(): { blocks: SheetBlock[]; conflicts: Conflict[] } {
    const blocks: SheetBlock[] = [];
    const conflicts: Conflict[] = [];
    for (const { identity, values } of proposals.values()) {
      const spot = index.locate(identity);
      const [first] = values;
      if (!spot || !first) continue;
      const { sheet, row, column } = spot;
      const look = snapshot.sheets.find(({ name }) => name === sheet)?.looks?.[row]?.[column];
      if (values.some(({ value }) => value !== first.value))
        conflicts.push({ cell: `${sheet}!${cellAddress(row, column)}`, values });
      else blocks.push({ sheet, row, column, values: [[shownAs(first.value, look)]] });
    }
    return { blocks, conflicts };
  }
}
