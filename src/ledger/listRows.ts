import type { Plan, Project, Section } from "../plan/plan";

/** A row of 清单 below its header. */
export type ListRow =
  | { readonly kind: "section"; readonly section: Section }
  | { readonly kind: "project"; readonly project: Project };

/** Sections and projects in printed order; a section without projects keeps its row. */
export function listRows({ sections, projects }: Pick<Plan, "sections" | "projects">): ListRow[] {
  const rows: ListRow[] = [];
  let next = 0;
  let current: string | null = null;
  const print = (upTo: number): void => {
    for (; next < upTo; next++) {
      const section = sections[next];
      if (section) rows.push({ kind: "section", section });
    }
  };
  for (const project of projects) {
    if (project.section !== null && project.section !== current) {
      const index = sections.findIndex(
        (section, at) => at >= next && section.name === project.section,
      );
      if (index >= 0) print(index + 1);
      current = project.section;
    }
    rows.push({ kind: "project", project });
  }
  print(sections.length);
  return rows;
}
