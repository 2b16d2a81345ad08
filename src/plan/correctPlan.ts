import { readInvestment } from "./cells/readInvestment";
import type { MoneyUnit, Plan } from "./plan";

/** What a person knows better than the list says. */
export interface PlanCorrection {
  readonly title?: string;
  readonly year?: number;
  /** The unit of the printed amounts; an amount that names its own unit keeps it. */
  readonly unit?: MoneyUnit;
}

/** The plan as corrected: amounts are read again in their unit, and what was settled is no longer warned of. */
export function correctPlan(plan: Plan, { title, year, unit }: PlanCorrection): Plan {
  const settled = new Set([
    ...(year === undefined ? [] : ["YEAR_MISSING"]),
    ...(unit === undefined ? [] : ["UNIT_MISSING"]),
  ]);
  return {
    ...plan,
    title: title ?? plan.title,
    year: year ?? plan.year,
    unit: unit ?? plan.unit,
    projects:
      unit === undefined || unit === plan.unit
        ? plan.projects
        : plan.projects.map((project) => ({
            ...project,
            investment: readInvestment(project.investment.text, unit),
          })),
    warnings: plan.warnings.filter(({ code }) => !settled.has(code)),
  };
}
