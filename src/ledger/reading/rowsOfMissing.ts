import { comparable } from "../fingerprint";
import { cellText } from "./cellText";
import type { ListMatch } from "./matchListRows";
import type { Base } from "./readBase";
import type { ListRowNow } from "./readListRows";

/**
 * The row (from 0) where each missing project belongs: below the project before it, or below its
 * section's row where it is the first of its section.
 */
export function rowsOfMissing(
  rows: readonly ListRowNow[],
  { rowOf, missing }: Pick<ListMatch, "rowOf" | "missing">,
  { projects }: Pick<Base, "projects">,
  headerRow: number,
): ReadonlyMap<number, number> {
  const sectionRows = new Map(
    rows
      .filter(({ kind }) => kind === "section")
      .map(({ row, cell }) => [comparable(cellText(cell("no"))), row]),
  );
  const wanted = new Set(missing.map(({ no }) => no));
  const places = new Map<number, number>();
  let above = headerRow;
  let section: string | null = null;
  for (const project of projects.values()) {
    if (project.section !== section) {
      section = project.section;
      above = sectionRows.get(comparable(section ?? "")) ?? above;
    }
    if (wanted.has(project.no)) places.set(project.no, above + 1);
    else above = rowOf.get(project.no)?.row ?? above;
  }
  return places;
}
