import { comparable } from "../fingerprint";
import { cellText } from "./cellText";
import type { ListMatch } from "./matchListRows";
import type { Base } from "./readBase";
import type { ListRowNow } from "./readListRows";

/** Which row of the sheet names which section of the list as issued. */
export interface SectionMatch {
  /** The row of each section, by its name as issued. */
  readonly rowOf: ReadonlyMap<string, ListRowNow>;
  /** Sections that have projects and no row. */
  readonly missing: ReadonlySet<string>;
}

/**
 * Finds section rows by name. A row with another name is a section renamed where it stands right above
 * a project of that section; any other row with words in its first cell is a note.
 */
export function matchSections(
  rows: readonly ListRowNow[],
  { rowOf: projectRows }: Pick<ListMatch, "rowOf">,
  { projects, sections }: Pick<Base, "projects" | "sections">,
): SectionMatch {
  const rowOf = new Map<string, ListRowNow>();
  const nameOf = new Map(sections.map((name) => [comparable(name), name]));
  const strangers = new Set<ListRowNow>();
  for (const row of rows) {
    if (row.kind !== "section") continue;
    const name = nameOf.get(comparable(cellText(row.cell("no"))));
    if (name !== undefined && !rowOf.has(name)) rowOf.set(name, row);
    else strangers.add(row);
  }
  const sectionOf = new Map(
    [...projectRows].map(([no, row]) => [row, projects.get(no)?.section ?? null]),
  );
  rows.forEach((row, index) => {
    const below = rows[index + 1];
    const name = strangers.has(row) && below ? sectionOf.get(below) : undefined;
    if (name && nameOf.has(comparable(name)) && !rowOf.has(name)) rowOf.set(name, row);
  });
  const needed = new Set([...projects.values()].map(({ section }) => section));
  return {
    rowOf,
    missing: new Set(sections.filter((name) => needed.has(name) && !rowOf.has(name))),
  };
}
