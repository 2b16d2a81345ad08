import { Decimal } from "decimal.js";
import { type CivilDate, civilDate } from "../schedule/civilDate";
import { expectedProgress } from "../schedule/expectedProgress";
import type { LedgerMoney } from "./ledgerMoney";

/** 投资完成率 beside 序时进度, each project counted once whatever the counting rule. */
export interface InvestmentPace {
  /** 累计完成投资 of what is planned, per cent to one place: "45.0". */
  readonly rate: string;
  /** What an even course of the year asks for by now, per cent: "58.3". */
  readonly expected: string;
  /** Percentage points behind ("13.3"), or ahead ("-2.0"). */
  readonly behind: string;
  /** Projects left out, their entries being in doubt. */
  readonly without: number;
}

/**
 * How far the year's money is spent, and how far it should be: completed months of twelve. Money of
 * projects that plan none, or whose entry is in doubt, is left out of both. Null while nothing is
 * reported, nothing is planned, or the year is not known.
 */
export function investmentPace(
  { plan, done, doubtful }: Pick<LedgerMoney, "plan" | "done" | "doubtful">,
  asOf: CivilDate,
  planYear: number | null,
): InvestmentPace | null {
  let planned = new Decimal(0);
  let spent = new Decimal(0);
  let reported = 0;
  const doubted = new Set(doubtful.map(({ no }) => no));
  for (const { no, investment } of plan.projects) {
    if (investment.kind !== "amount" || doubted.has(no)) continue;
    planned = planned.plus(investment.value);
    const value = done.get(no);
    if (value === undefined) continue;
    spent = spent.plus(value);
    reported += 1;
  }
  const yearEnd = planYear === null ? null : civilDate(planYear, 12, 31);
  if (planYear === null || yearEnd === null || reported === 0 || planned.isZero()) return null;
  const { months, of } = expectedProgress(yearEnd, asOf, planYear);
  const rate = spent.div(planned).times(100).toDecimalPlaces(1);
  const expected = new Decimal(months).div(of).times(100).toDecimalPlaces(1);
  return {
    rate: rate.toFixed(1),
    expected: expected.toFixed(1),
    behind: expected.minus(rate).toFixed(1),
    without: doubted.size,
  };
}
