import type { TargetFacts } from "../../ledger/baseFacts";
import type { Base, IssuedProject } from "../../ledger/reading/readBase";
import type { TargetRow } from "../../ledger/targetRows";
import { readInvestment } from "../../plan/cells/readInvestment";
import type { Plan, Project } from "../../plan/plan";

/** A project as it was issued, as a project of a plan again. */
export const issuedProject = (issued: IssuedProject, { unit }: Pick<Base, "unit">): Project => ({
  no: issued.no,
  section: issued.section,
  title: issued.title,
  content: issued.content,
  investment: readInvestment(issued.investment, unit),
  leads: issued.leads,
  supports: issued.supports,
  row: 0,
});

/** The list as it was issued, from _底本. */
export const issuedPlan = (base: Base): Plan => ({
  title: base.title,
  year: base.year,
  unit: base.unit,
  sections: base.sections.map((name, index) => ({ no: index + 1, name })),
  projects: [...base.projects.values()].map((issued) => issuedProject(issued, base)),
  warnings: [],
});

/** A row of 指标 as it was issued; null where its project is not in the list. */
export function issuedTargetRow(facts: TargetFacts, base: Base): TargetRow | null {
  const issued = base.projects.get(facts.projectNo);
  if (!issued) return null;
  const project = issuedProject(issued, base);
  return facts.row === "target"
    ? { kind: "target", project, target: facts }
    : { kind: "milestone", project, milestone: facts };
}
