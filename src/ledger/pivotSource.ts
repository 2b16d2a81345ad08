import type { InvestmentColumn } from "./columns";
import { ROLE_LABELS } from "./labels";
import type { PivotFacts } from "./pivotLines";
import { JOINT_ROLE } from "./pivotWords";

/** Which columns of 投资明细 are summed under a rule, and which of its rows. */
export interface PivotSource {
  readonly planned: InvestmentColumn;
  readonly done: InvestmentColumn;
  readonly key: InvestmentColumn;
  readonly role: string;
}

/** Sums by section count each project once: the share of its first lead is the whole. */
export function pivotSource({ by, rule }: Pick<PivotFacts, "by" | "rule">): PivotSource {
  if (by === "section")
    return { planned: "plannedFirst", done: "doneFirst", key: "section", role: ROLE_LABELS.lead };
  if (rule === "joint")
    return { planned: "plannedFull", done: "doneFull", key: "unit", role: JOINT_ROLE };
  const columns = {
    first: { planned: "plannedFirst", done: "doneFirst" },
    equal: { planned: "plannedEqual", done: "doneEqual" },
    full: { planned: "plannedFull", done: "doneFull" },
  } as const;
  return { ...columns[rule], key: "unit", role: ROLE_LABELS[by] };
}
