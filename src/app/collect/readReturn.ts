import {
  LIST_COLUMNS,
  type ListColumn,
  TARGET_COLUMNS,
  type TargetColumn,
} from "../../ledger/columns";
import { comparable } from "../../ledger/fingerprint";
import { LedgerError } from "../../ledger/ledgerError";
import type { Ledger } from "../../ledger/readLedger";
import { cellText } from "../../ledger/reading/cellText";
import { SHEETS } from "../../ledger/sheets";
import type { Finding } from "../../progress/finding";
import type { CellValue } from "../../progress/record";
import type { CellIdentity } from "../cellIndex";
import { openLedger } from "../openLedger";
import { plainEntry } from "../plainEntry";
import { restorePlan, type RestoreResult } from "../restorePlan";
import type { Workbook } from "../workbook";

/** What a unit filled in, cell by cell. */
export interface ReturnedCell {
  readonly identity: CellIdentity;
  readonly value: CellValue;
}

export interface Return {
  /** The unit it was made for; null for a copy of the whole list. */
  readonly unit: string | null;
  readonly cells: readonly ReturnedCell[];
  /** The fill-in cells of its rows in which nothing stands. */
  readonly blanks: readonly CellIdentity[];
  /** Damage that was repaired in memory, or that did no harm. */
  readonly repaired: readonly Finding[];
  /** Damage that could not be: what it touches was not taken over. */
  readonly rejected: readonly Finding[];
}

const clerkColumns = <Key extends string>(
  columns: Readonly<Record<Key, { readonly owner: string }>>,
): Key[] => (Object.keys(columns) as Key[]).filter((key) => columns[key].owner === "clerk");

const LIST_ENTRIES: readonly ListColumn[] = clerkColumns(LIST_COLUMNS);
const TARGET_ENTRIES: readonly TargetColumn[] = clerkColumns(TARGET_COLUMNS);

function cellsOf({ list, targets, base }: Ledger): Pick<Return, "cells" | "blanks"> {
  const cells: ReturnedCell[] = [];
  const blanks: CellIdentity[] = [];
  const take = (sheet: string, key: string, column: string, value: CellValue): void => {
    const identity = { sheet, key, column };
    if (value === null) blanks.push(identity);
    else cells.push({ identity, value });
  };
  for (const [no, row] of list?.match.rowOf ?? [])
    for (const key of LIST_ENTRIES) {
      if (list?.header.at[key] === undefined) continue;
      const value = plainEntry(row.cell(key), row.place(key), base?.unit ?? "");
      take(SHEETS.list, String(no), LIST_COLUMNS[key].header, value);
    }
  for (const [id, row] of targets?.match.rowOf ?? [])
    for (const key of TARGET_ENTRIES) {
      if (targets?.header.at[key] === undefined) continue;
      const unit = cellText(row.cell("unit")).trim();
      const value = plainEntry(row.cell(key), row.place(key), unit);
      take(SHEETS.targets, id, TARGET_COLUMNS[key].header, value);
    }
  return { cells, blanks };
}

const UNHARMED: RestoreResult = { restored: [], left: [] };

/**
 * Reads a workbook that came back. Moved columns and rows are read where they are, renamed headers
 * and edited plan cells are put back in memory, and all of it is told.
 *
 * @throws LedgerError NOT_A_LEDGER, BASE_MISSING, ANOTHER_LIST
 */
export async function readReturn(workbook: Workbook, master: Ledger): Promise<Return> {
  const before = (await openLedger(workbook)).ledger;
  if (!before.base) throw new LedgerError("BASE_MISSING", { sheet: SHEETS.base });
  const found = before.base.title;
  const title = master.base?.title ?? "";
  const foreign = [...before.base.projects.values()].filter(
    ({ no, fingerprint }) => master.base?.projects.get(no)?.fingerprint !== fingerprint,
  );
  if (comparable(found) !== comparable(title) || foreign.length > 0)
    throw new LedgerError("ANOTHER_LIST", { found, title });
  const unharmed = before.findings.length === 0;
  const { restored, left } = unharmed ? UNHARMED : await restorePlan(workbook);
  const ledger = unharmed ? before : (await openLedger(workbook)).ledger;
  const harmless = ({ severity }: Finding): boolean => severity !== "error";
  return {
    unit: before.base.recipient,
    ...cellsOf(ledger),
    repaired: [...restored, ...left.filter(harmless)],
    rejected: left.filter((finding) => !harmless(finding)),
  };
}
