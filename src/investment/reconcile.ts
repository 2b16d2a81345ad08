import type { Allocation, ProjectMoney } from "./allocation";
import type { CountingRule } from "./countingRule";
import type { Dimension } from "./summarise";
import { fromTicks, type Ticks } from "./ticks";

/** A project whose money no row of the summary carries. */
export interface Unallocated {
  readonly no: number;
  readonly title: string;
  /** Its planned money, or null when it has none. */
  readonly planned: string | null;
}

/**
 * Why a summary's total is what it is, for finance to sign:
 * `planTotal = total + withoutUnitTotal − inflation`, exactly. Decimal text in the plan's unit.
 */
export interface Reconciliation {
  /** 清单合计: every amount of the list, once. */
  readonly planTotal: string;
  /** 透视合计: the sum of the summary's rows. */
  readonly total: string;
  /** 未列单位: the money of projects that have nobody to count it for. */
  readonly withoutUnitTotal: string;
  /** 重复计入: what 全额 counts more than once; "0" under the other rules. */
  readonly inflation: string;
  /** planTotal − total. */
  readonly difference: string;
  /** The projects without a unit (or, by section, without a section), in the plan's order. */
  readonly withoutUnit: readonly Unallocated[];
}

const keysOf = (project: ProjectMoney, by: Dimension): number =>
  by === "section"
    ? Number(project.section !== null)
    : by === "support"
      ? project.supports.length
      : project.leads.length;

/** How often a summary counts a project's money: never without anybody to count it for. */
export function timesCounted(
  project: ProjectMoney,
  { by, rule }: { by: Dimension; rule: CountingRule },
): number {
  const keys = keysOf(project, by);
  return rule === "full" ? keys : Math.min(keys, 1);
}

/** Compares a summary's total with the list's total and names every part of the difference. */
export function reconcile(
  { projects, decimals }: Allocation,
  { by, rule }: { by: Dimension; rule: CountingRule },
): Reconciliation {
  let planTotal: Ticks = 0n;
  let withoutTotal: Ticks = 0n;
  let inflation: Ticks = 0n;
  const without: ProjectMoney[] = [];
  for (const project of projects) {
    const planned = project.planned ?? 0n;
    const keys = keysOf(project, by);
    planTotal += planned;
    if (keys === 0) {
      withoutTotal += planned;
      without.push(project);
    } else if (rule === "full") inflation += planned * BigInt(keys - 1);
  }
  const text = (ticks: Ticks): string => fromTicks(ticks, decimals);
  return {
    planTotal: text(planTotal),
    total: text(planTotal - withoutTotal + inflation),
    withoutUnitTotal: text(withoutTotal),
    inflation: text(inflation),
    difference: text(withoutTotal - inflation),
    withoutUnit: without.map(({ no, title, planned }) => ({
      no,
      title,
      planned: planned === null ? null : text(planned),
    })),
  };
}
