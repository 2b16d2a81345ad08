import type { Plan } from "./plan";
import { readYear } from "./text/readYear";

/** The plan with the year that a name gives (of its sheet, of its file), where the list has none. */
export function yearFromName(plan: Plan, name: string): Plan {
  const year = plan.year ?? readYear(name);
  if (year === plan.year) return plan;
  const warnings = plan.warnings.filter(({ code }) => code !== "YEAR_MISSING");
  return { ...plan, year, warnings };
}
