import type { InvestmentColumn } from "./columns";
import { ROLE_LABELS } from "./labels";
import type { PivotFacts } from "./pivotLines";
import { BUCKET_ROLES } from "./pivotWords";

/** What the numbers are made by and how they are counted. */
export type PivotView = Pick<PivotFacts, "by" | "rule">;

/** Which columns of 投资明细 are summed in a view, and which of its rows. */
export interface PivotSource {
  readonly planned: InvestmentColumn;
  readonly done: InvestmentColumn;
  readonly key: InvestmentColumn;
  readonly role: string;
  /** Whether the rows are those on which each project stands once. */
  readonly buckets: boolean;
}

/** By section, and under 联合, each project counts once: it has a row of its own for that. */
export function pivotSource({ by, rule }: PivotView): PivotSource {
  if (by === "section" || rule === "joint")
    return {
      planned: "plannedFull",
      done: "doneFull",
      key: by === "section" ? "section" : "unit",
      role: BUCKET_ROLES[by],
      buckets: true,
    };
  const columns = {
    first: { planned: "plannedFirst", done: "doneFirst" },
    equal: { planned: "plannedEqual", done: "doneEqual" },
    full: { planned: "plannedFull", done: "doneFull" },
  } as const;
  return { ...columns[rule], key: "unit", role: ROLE_LABELS[by], buckets: false };
}
