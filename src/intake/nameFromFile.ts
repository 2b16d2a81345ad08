import type { Plan } from "../plan/plan";
import { readYear } from "../plan/text/readYear";

/** The plan with the title and year that its file's name gives, where the list itself has none. */
export function nameFromFile(plan: Plan, fileName: string): Plan {
  const base = (fileName.split(/[\\/]/).at(-1) ?? "").replace(/\.[^.]*$/, "");
  const title = plan.title === "" ? base : plan.title;
  const year = plan.year ?? readYear(base);
  if (title === plan.title && year === plan.year) return plan;
  const warnings =
    year === null ? plan.warnings : plan.warnings.filter(({ code }) => code !== "YEAR_MISSING");
  return { ...plan, title, year, warnings };
}
