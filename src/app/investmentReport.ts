import { allocate } from "../investment/allocate";
import type { Allocation } from "../investment/allocation";
import type { CountingRule } from "../investment/countingRule";
import { type Difference, differences } from "../investment/differences";
import { doneTotal } from "../investment/doneTotal";
import { reconcile, type Reconciliation } from "../investment/reconcile";
import { summarise, type Summary } from "../investment/summarise";
import type { UnitAliases } from "../investment/unitAliases";
import { type WithoutInvestment, withoutInvestment } from "../investment/withoutInvestment";
import type { LedgerMoney } from "../ledger/ledgerMoney";
import type { Doubt } from "../ledger/pivotLines";
import type { PivotDimension } from "../ledger/pivotWords";

/** How a ledger's money is looked at. */
export interface InvestmentView {
  readonly by: PivotDimension;
  readonly rule: CountingRule;
  /** Unit names that a person has confirmed to be one. */
  readonly aliases: UnitAliases;
}

/** A ledger's money by unit or section, and why its total is what it is. */
export interface InvestmentReport {
  readonly allocation: Allocation;
  readonly summary: Summary;
  readonly reconciliation: Reconciliation;
  readonly without: WithoutInvestment;
  /** Projects whose 累计完成投资 could not be read. */
  readonly unread: readonly number[];
  /** Why the summary's total is not the list's, project by project. */
  readonly differences: readonly Difference[];
  /** Entries of 累计完成投资 that can hardly be right, and what they do to the total; null without any. */
  readonly doubt: Doubt | null;
}

/** What 投资透视 says, before anything is written: the pane's preview and the sheet are made of this. */
export function investmentReport(
  { plan, done, unread, doubtful }: LedgerMoney,
  { by, rule, aliases }: InvestmentView,
): InvestmentReport {
  const allocation = allocate(plan, { done, aliases });
  return {
    allocation,
    summary: summarise(allocation, { by, rule }),
    reconciliation: reconcile(allocation, { by, rule }),
    without: withoutInvestment(plan.projects),
    unread,
    differences: differences(allocation, { by, rule }),
    doubt:
      doubtful.length === 0
        ? null
        : {
            entries: doubtful,
            total: doneTotal(allocation),
            without: doneTotal(allocation, new Set(doubtful.map(({ no }) => no))),
          },
  };
}
