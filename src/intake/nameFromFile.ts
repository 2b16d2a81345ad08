import type { Plan } from "../plan/plan";
import { readYear } from "../plan/text/readYear";

/** A file's name without the folders before it. */
export function baseName(fileName: string): string {
  return fileName.split(/[\\/]/).at(-1) ?? fileName;
}

/** The plan with the title and year that its file's name gives, where the list itself has none. */
export function nameFromFile(plan: Plan, fileName: string): Plan {
  const base = baseName(fileName).replace(/\.[^.]*$/, "");
  const title = plan.title === "" ? base : plan.title;
  const year = plan.year ?? readYear(base);
  if (title === plan.title && year === plan.year) return plan;
  const warnings =
    year === null ? plan.warnings : plan.warnings.filter(({ code }) => code !== "YEAR_MISSING");
  return { ...plan, title, year, warnings };
}
