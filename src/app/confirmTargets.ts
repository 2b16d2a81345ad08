import type { TargetColumn } from "../ledger/columns";
import { BASIS_LABELS, CONFIRMED, DECLINED, RELATION_LABELS } from "../ledger/labels";
import type { Ledger } from "../ledger/readLedger";
import type { CellContent } from "../ledger/sheetSpec";
import type { CivilDate } from "../schedule/civilDate";
import { toExcelSerial } from "../schedule/excelSerial";
import type { Relation } from "../targets/target";
import { keyExpectations } from "./keyExpectations";
import type { Expectation, SheetBlock, Workbook } from "./workbook";

/** What a person makes of a target that the program was not sure of. */
export interface TargetCorrection {
  readonly relation: Relation;
  readonly value: number;
  /** 目标上限, of a range only. */
  readonly valueMax: number | null;
  readonly unit: string;
  readonly due: CivilDate;
}

export interface Confirmation {
  readonly id: string;
  /** Without one the target is confirmed, or declined, as it stands. */
  readonly correction?: TargetCorrection;
  /** The words promise no number: the row is not judged from now on. */
  readonly declined?: true;
}

/** The columns that a correction may change. */
export const CORRECTED = [
  "relation",
  "value",
  "valueMax",
  "unit",
  "due",
  "basis",
] as const satisfies readonly TargetColumn[];

/** The part of a correction that cannot be. */
export type CorrectionProblem = "VALUE" | "RANGE" | "UNIT" | "DUE";

/** What is wrong with a correction; nothing is written while there is anything. */
export function correctionProblems(correction: TargetCorrection): CorrectionProblem[] {
  const { relation, value, valueMax, unit, due } = correction;
  const problems: CorrectionProblem[] = [];
  if (!Number.isFinite(value)) problems.push("VALUE");
  if (relation === "range" && !(valueMax !== null && valueMax > value)) problems.push("RANGE");
  if (unit.trim() === "") problems.push("UNIT");
  if (toExcelSerial(due) === null) problems.push("DUE");
  return problems;
}

const cellsOf = ({ relation, value, valueMax, unit, due }: TargetCorrection) =>
  ({
    relation: RELATION_LABELS[relation],
    value,
    valueMax: relation === "range" ? valueMax : null,
    unit: unit.trim(),
    due: toExcelSerial(due),
    basis: BASIS_LABELS.stated,
  }) satisfies Partial<Record<TargetColumn, CellContent>>;

/**
 * 确认指标: writes 确认 = 是 beside targets that a person stands behind, with what the person corrected,
 * and 否 beside those that are none.
 * The person has seen the ledger as it was read: a row that says something else by now is left alone,
 * and nothing is written. Returns how many rows were decided on.
 *
 * @throws RangeError for a correction that `correctionProblems` finds fault with
 * @throws WorkbookError CHANGED_MEANWHILE, and what the port refuses: then nothing was written
 */
export async function confirmTargets(
  workbook: Workbook,
  seen: Ledger,
  confirmations: readonly Confirmation[],
): Promise<number> {
  const { targets } = seen;
  if (!targets) return 0;
  const { sheet, header, match } = targets;
  const expect: Expectation[] = [];
  const blocks: SheetBlock[] = [];
  let confirmed = 0;
  for (const { id, correction, declined } of confirmations) {
    const [problem] = correction ? correctionProblems(correction) : [];
    if (problem !== undefined) throw new RangeError(`${id} ${problem}`);
    const row = match.rowOf.get(id);
    if (!row || header.at.confirmed === undefined) continue;
    const contents = declined
      ? { confirmed: DECLINED }
      : { confirmed: CONFIRMED, ...(correction ? cellsOf(correction) : {}) };
    for (const key of SEEN) {
      const column = header.at[key];
      if (column === undefined) continue;
      expect.push({ sheet: sheet.name, row: row.row, column, values: [[row.cell(key)]] });
    }
    for (const [key, content] of Object.entries(contents)) {
      const column = header.at[key as TargetColumn];
      if (column === undefined || row.cell(key as TargetColumn) === content) continue;
      blocks.push({ sheet: sheet.name, row: row.row, column, values: [[content]] });
    }
    confirmed++;
  }
  if (blocks.length > 0)
    await workbook.write({ expect: [...keyExpectations(seen), ...expect], blocks });
  return confirmed;
}

/** What the person looked at: all of it must still stand as it was. */
const SEEN = ["indicator", ...CORRECTED, "confirmed"] as const satisfies readonly TargetColumn[];
