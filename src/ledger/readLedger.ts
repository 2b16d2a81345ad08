import type { Finding } from "../progress/finding";
import type { LedgerRecords } from "../progress/record";
import { LIST_COLUMNS, type ListColumn, TARGET_COLUMNS, type TargetColumn } from "./columns";
import { LedgerError } from "./ledgerError";
import { checkBase } from "./reading/checkBase";
import { checkColumns } from "./reading/checkColumns";
import { checkConfirmations } from "./reading/checkConfirmations";
import { checkListFormulas, checkTargetFormulas } from "./reading/checkFormulas";
import { checkHeading } from "./reading/checkHeading";
import { checkListRows } from "./reading/checkListRows";
import { checkSettingRows } from "./reading/checkSettingRows";
import { checkSettings } from "./reading/checkSettings";
import { checkSheets } from "./reading/checkSheets";
import { checkTargetRows } from "./reading/checkTargetRows";
import { type FoundSheet, locateSheets } from "./reading/locateSheets";
import { type ListMatch, matchListRows } from "./reading/matchListRows";
import { matchTargetRows, type TargetMatch } from "./reading/matchTargetRows";
import { projectRecords } from "./reading/projectRecords";
import { type Base, readBase } from "./reading/readBase";
import { type ListRowNow, readListRows } from "./reading/readListRows";
import { type LedgerSettings, readSettings } from "./reading/readSettings";
import { recoverBase } from "./reading/recoverBase";
import { readTargetRows } from "./reading/readTargetRows";
import { targetRecords } from "./reading/targetRecords";
import { SHEETS } from "./sheets";
import type { WorkbookSnapshot } from "./snapshot";

/** 清单 as it stands: where its columns are, and which row is which project. */
export interface ListNow extends FoundSheet<ListColumn> {
  readonly rows: readonly ListRowNow[];
  readonly match: ListMatch;
}

/** 指标 as it stands. */
export interface TargetsNow extends FoundSheet<TargetColumn> {
  readonly match: TargetMatch;
}

/** A ledger read back. */
export interface Ledger {
  readonly records: LedgerRecords;
  readonly settings: LedgerSettings;
  /** Damage to the structure: sheets, columns, rows and plan cells. */
  readonly findings: readonly Finding[];
  /** Null where the sheet is missing. */
  readonly list: ListNow | null;
  readonly targets: TargetsNow | null;
  /** The list as issued; null where _底本 is missing or no longer ours. */
  readonly base: Base | null;
  /** What _底本 is called in this workbook. */
  readonly baseSheet: string;
}

/** Without the list as issued, every row with a 序号 is a project, and the first of its number. */
function matchWithoutBase(rows: readonly ListRowNow[]): ListMatch {
  const rowOf = new Map<number, ListRowNow>();
  const duplicates: { row: ListRowNow; first: ListRowNow }[] = [];
  for (const row of rows) {
    if (row.no === null) continue;
    const first = rowOf.get(row.no);
    if (first) duplicates.push({ row, first });
    else rowOf.set(row.no, row);
  }
  return { rowOf, duplicates, renumbered: [], added: [], missing: [] };
}

/**
 * Reads a ledger back from a snapshot of its workbook. Columns are found by header, rows by words and
 * 序号 or 指标编号, sheets by name, table or header: what was moved is still read, what is damaged is named.
 *
 * @throws LedgerError NOT_A_LEDGER, when neither 清单 nor 指标 can be found
 */
export function readLedger(snapshot: WorkbookSnapshot): Ledger {
  const located = locateSheets(snapshot);
  if (!located.list && !located.targets)
    throw new LedgerError("NOT_A_LEDGER", { list: SHEETS.list, targets: SHEETS.targets });
  const kept = located.base && readBase(located.base);
  const rows = located.list ? readListRows(located.list, kept?.sections) : [];
  const known = kept && recoverBase(kept, rows);
  const base = known ? known.base : null;
  const settings = readSettings(located.settings, base?.year ?? null);
  const findings: Finding[] = [...checkSheets(snapshot, located, base)];
  if (located.base && known) findings.push(...checkBase(located.base, known));
  if (located.settings)
    findings.push(
      ...checkSettingRows(located.settings, base?.year ?? null),
      ...checkSettings(located.settings, settings.planYear),
    );

  const list = located.list && listNow(located.list);
  const targets = located.targets && targetsNow(located.targets);
  return {
    records: {
      projects: list ? projectRecords(list, list.rows, list.match.rowOf, base) : [],
      ...(targets
        ? targetRecords(targets, targets.match, base, settings.planYear)
        : { targets: [], milestones: [] }),
    },
    settings,
    findings,
    list,
    targets,
    base,
    baseSheet: located.base?.name ?? SHEETS.base,
  };

  function listNow(found: FoundSheet<ListColumn>): ListNow {
    const match = base ? matchListRows(rows, base) : matchWithoutBase(rows);
    findings.push(...checkColumns(found, LIST_COLUMNS));
    if (base)
      findings.push(...checkHeading(found, base), ...checkListRows(found, rows, match, base));
    findings.push(...checkListFormulas(found, match));
    return { ...found, rows, match };
  }

  function targetsNow(found: FoundSheet<TargetColumn>): TargetsNow {
    const match = matchTargetRows(readTargetRows(found), base);
    findings.push(...checkColumns(found, TARGET_COLUMNS), ...checkConfirmations(match));
    if (base)
      findings.push(
        ...checkTargetRows(found, match, base),
        ...checkTargetFormulas(found, match, base),
      );
    return { ...found, match };
  }
}
