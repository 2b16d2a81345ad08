import type { CountingRule } from "../investment/countingRule";
import type { UnitAliases } from "../investment/unitAliases";
import { investmentChanges } from "../ledger/investmentChanges";
import { ledgerMoney } from "../ledger/ledgerMoney";
import { layPivot, PIVOT_PLACES, type PivotSheet } from "../ledger/layPivot";
import { PIVOT_TITLE, type PivotDimension } from "../ledger/pivotWords";
import { readLedger } from "../ledger/readLedger";
import type { SheetSnapshot } from "../ledger/snapshot";
import { asOfDate } from "../schedule/asOfDate";
import type { CivilDate } from "../schedule/civilDate";
import { investmentReport, type InvestmentReport } from "./investmentReport";
import type { PivotOutcome, PivotWorkbook } from "./pivotPort";
import type { SheetBlock, WriteBatch } from "./workbook";
import { WorkbookError } from "./workbookError";

export interface PivotOptions {
  readonly today: CivilDate;
  /** 统计日期, where it is chosen here; otherwise 参数 decides. */
  readonly asOf?: CivilDate;
  readonly by?: PivotDimension;
  /** 分摊方式, where it is chosen here; otherwise 参数 decides. */
  readonly rule?: CountingRule;
  /** Unit names that a person has confirmed to be one; otherwise 参数 decides. */
  readonly aliases?: UnitAliases;
}

/** What 投资透视 says, as data. */
export interface PivotReport extends Omit<InvestmentReport, "allocation"> {
  readonly asOf: CivilDate;
  readonly pivot: PivotOutcome;
}

/**
 * Brings 投资明细 into step with the list and builds 投资透视 on it: title, counting rule, date,
 * reconciliation, a summary, a PivotTable and a chart. Run again it refreshes what is there.
 *
 * @throws LedgerError NOT_A_LEDGER
 * @throws WorkbookError before anything is written: SHEET_EXISTS when a sheet of somebody else is
 *   called 投资透视 or 投资明细, and what the port refuses
 */
export async function buildPivots(
  workbook: PivotWorkbook,
  { today, asOf, by = "lead", rule, aliases }: PivotOptions,
): Promise<PivotReport> {
  const snapshot = await workbook.read({});
  const ledger = readLedger(snapshot);
  const { settings } = ledger;
  const counting = rule ?? settings.allocation;
  const { allocation, ...report } = investmentReport(ledgerMoney(ledger), {
    by,
    rule: counting,
    aliases: aliases ?? settings.unitAliases,
  });
  const { summary } = report;
  const facts = {
    ...report,
    by,
    rule: counting,
    unit: allocation.unit,
    asOf: asOf ?? settings.asOf ?? dayOf(today, settings.planYear),
  };
  const { table, ...changes } = investmentChanges(snapshot, allocation, counting === "joint");
  const layout = layPivot(facts, summary, table);
  const standing = snapshot.sheets.find(({ name }) => name === layout.spec.name);
  const batch: WriteBatch = {
    ...changes,
    create: [...changes.create, ...(standing ? [] : [layout.spec])],
    blocks: [...changes.blocks, ...(standing ? renewed(standing, layout) : [])],
    activate: { sheet: layout.spec.name, area: { row: 0, column: 0, rows: 1, columns: 1 } },
  };
  const pivot = await workbook.writePivot(batch, layout.pivot, layout.chart);
  return { ...report, asOf: facts.asOf, pivot };
}

const dayOf = (today: CivilDate, planYear: number | null): CivilDate =>
  planYear === null ? today : asOfDate(today, planYear);

/**
 * New content for a 投资透视 that is there; what an earlier, longer summary left behind is emptied.
 *
 * @throws WorkbookError SHEET_EXISTS, when the sheet is not ours
 */
function renewed({ name, cells }: SheetSnapshot, { spec }: PivotSheet): SheetBlock[] {
  const title = cells[0]?.[0];
  const ours = typeof title === "string" && title.startsWith(PIVOT_TITLE);
  if (!ours && cells.length > 0) throw new WorkbookError("SHEET_EXISTS", { sheet: name });
  const { row, column, columns } = PIVOT_PLACES.summary;
  const written = spec.blocks.find((block) => block.row === row)?.values.length ?? 0;
  let last = row + written;
  while ((cells[last]?.[column] ?? null) !== null) last += 1;
  const blank = Array.from({ length: last - row - written }, () => Array(columns).fill(null));
  return [
    ...spec.blocks.map((block) => ({ sheet: name, ...block })),
    ...(blank.length > 0 ? [{ sheet: name, row: row + written, column, values: blank }] : []),
  ];
}
