import { investmentTotal } from "../../plan/investmentTotal";
import { type Plan, PLAN_COLUMNS, type PlanColumn } from "../../plan/plan";

/** A list in figures. */
export interface PlanFacts {
  readonly projects: number;
  readonly sections: number;
  readonly invested: number;
  readonly blank: number;
  readonly stroke: number;
  readonly unreadable: number;
  /** Exact, in the list's unit. */
  readonly total: string;
  readonly columns: readonly { readonly column: PlanColumn; readonly found: boolean }[];
}

export function planFacts(plan: Plan): PlanFacts {
  const count = (kind: Plan["projects"][number]["investment"]["kind"]): number =>
    plan.projects.filter(({ investment }) => investment.kind === kind).length;
  const missing = new Set(
    plan.warnings.filter(({ code }) => code === "COLUMN_MISSING").map(({ data }) => data["column"]),
  );
  return {
    projects: plan.projects.length,
    sections: plan.sections.length,
    invested: count("amount"),
    blank: count("blank"),
    stroke: count("stroke"),
    unreadable: count("unreadable"),
    total: investmentTotal(plan).toFixed(),
    columns: PLAN_COLUMNS.map((column) => ({ column, found: !missing.has(column) })),
  };
}
