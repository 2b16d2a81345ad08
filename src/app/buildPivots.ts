import type { CountingRule } from "../investment/countingRule";
import type { UnitAliases } from "../investment/unitAliases";
import { investmentChanges } from "../ledger/investmentChanges";
import { type InvestmentPace, investmentPace } from "../ledger/investmentPace";
import { ledgerMoney } from "../ledger/ledgerMoney";
import { layPivot } from "../ledger/layPivot";
import type { PivotDimension } from "../ledger/pivotWords";
import { readLedger } from "../ledger/readLedger";
import { asOfDate } from "../schedule/asOfDate";
import type { CivilDate } from "../schedule/civilDate";
import { investmentReport, type InvestmentReport } from "./investmentReport";
import type { PivotOutcome, PivotWorkbook } from "./pivotPort";
import { pivotSheet, renewedPivotSheet } from "./renewedPivotSheet";
import type { WriteBatch } from "./workbook";
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
  /** 投资完成率 beside 序时进度; null while nothing is reported. */
  readonly pace: InvestmentPace | null;
  readonly pivot: PivotOutcome;
  /** The sheet that it stands on: 投资透视, unless somebody renamed it. */
  readonly sheet: string;
}

/**
 * Brings 投资明细 into step with the list and builds 投资透视 on it: title, counting rule, date,
 * reconciliation, a summary, a PivotTable and a chart. Run again it refreshes what is there.
 *
 * @throws LedgerError NOT_A_LEDGER
 * @throws WorkbookError before anything is written: SHEET_EXISTS when a sheet of somebody else is
 *   called 投资透视 or 投资明细, CELLS_OCCUPIED when something foreign is in the way, and what the port
 *   refuses
 */
export async function buildPivots(
  workbook: PivotWorkbook,
  { today, asOf, by = "lead", rule, aliases }: PivotOptions,
): Promise<PivotReport> {
  const snapshot = await workbook.read({});
  const ledger = readLedger(snapshot);
  const { settings } = ledger;
  const counting = rule ?? settings.allocation;
  const money = ledgerMoney(ledger);
  const { allocation, ...report } = investmentReport(money, {
    by,
    rule: counting,
    aliases: aliases ?? settings.unitAliases,
  });
  const { summary } = report;
  const day = asOf ?? settings.asOf ?? dayOf(today, settings.planYear);
  const facts = {
    ...report,
    pace: investmentPace(money, day, settings.planYear),
    by,
    rule: counting,
    unit: allocation.unit,
    asOf: day,
  };
  const { table, inTheWay, ...changes } = investmentChanges(snapshot, allocation, {
    by,
    rule: counting,
  });
  if (inTheWay) throw new WorkbookError("CELLS_OCCUPIED", inTheWay);
  const standing = pivotSheet(snapshot);
  const sections = [...new Set(allocation.rows.map(({ section }) => section))];
  const layout = layPivot(facts, summary, table, sections, standing?.name);
  const renewed = standing && renewedPivotSheet(standing, layout.spec);
  const batch: WriteBatch = {
    ...changes,
    create: [...changes.create, ...(renewed ? [] : [layout.spec])],
    blocks: [...changes.blocks, ...(renewed?.blocks ?? [])],
    formats: renewed?.formats ?? [],
    activate: { sheet: layout.spec.name, area: { row: 0, column: 0, rows: 1, columns: 1 } },
  };
  const pivot = await workbook.writePivot(batch, layout.pivot, layout.chart);
  return { ...report, pace: facts.pace, asOf: day, pivot, sheet: layout.spec.name };
}

const dayOf = (today: CivilDate, planYear: number | null): CivilDate =>
  planYear === null ? today : asOfDate(today, planYear);
