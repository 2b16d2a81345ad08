import type { ListMatch } from "./matchListRows";
import type { SectionMatch } from "./matchSections";
import type { Base, IssuedProject } from "./readBase";

/** A section's row or a project's that is gone, and the row (from 0) where it belongs. */
export type MissingRow = { readonly row: number } & (
  { readonly section: string } | { readonly project: IssuedProject }
);

/**
 * Where each missing row belongs, in the order of the list: a project below the one before it, or
 * below its section's row where it is the first; a section's row above its first project.
 */
export function rowsOfMissing(
  { rowOf, missing }: Pick<ListMatch, "rowOf" | "missing">,
  sections: SectionMatch,
  { projects }: Pick<Base, "projects">,
  headerRow: number,
): MissingRow[] {
  const wanted = new Set(missing.map(({ no }) => no));
  const places: MissingRow[] = [];
  let above = headerRow;
  const begun = new Set<string>();
  for (const project of projects.values()) {
    const { section } = project;
    if (section !== null && !begun.has(section)) {
      begun.add(section);
      above = sections.rowOf.get(section)?.row ?? above;
      if (sections.missing.has(section)) places.push({ row: above + 1, section });
    }
    if (wanted.has(project.no)) places.push({ row: above + 1, project });
    else above = rowOf.get(project.no)?.row ?? above;
  }
  return places;
}
