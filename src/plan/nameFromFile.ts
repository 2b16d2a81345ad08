import type { Plan } from "./plan";
import { yearFromName } from "./yearFromName";

/** A file's name without the folders before it. */
export function baseName(fileName: string): string {
  return fileName.split(/[\\/]/).at(-1) ?? fileName;
}

/** The plan with the title and year that its file's name gives, where the list itself has none. */
export function nameFromFile(plan: Plan, fileName: string): Plan {
  const base = baseName(fileName).replace(/\.[^.]*$/, "");
  const dated = yearFromName(plan, base);
  return dated.title === "" ? { ...dated, title: base } : dated;
}
