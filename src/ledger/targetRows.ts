import type { Plan, Project } from "../plan/plan";
import type { Milestone, Promises, Target } from "../targets/target";

/** A row of 指标: a target or a milestone, with the project that promises it. */
export type TargetRow =
  | { readonly kind: "target"; readonly project: Project; readonly target: Target }
  | { readonly kind: "milestone"; readonly project: Project; readonly milestone: Milestone };

/**
 * Rows of 指标 in the order of the list: a project's targets, then its milestones. Attributes (total
 * floor area and the like) are described, not promised: they get no row. `promises` runs parallel to
 * the plan's projects.
 */
export function targetRows(
  { projects }: Pick<Plan, "projects">,
  promises: readonly Promises[],
): TargetRow[] {
  return projects.flatMap((project, index) => {
    const { targets, milestones } = promises[index] ?? { targets: [], milestones: [] };
    return [
      ...targets
        .filter(({ attribute }) => !attribute)
        .map((target) => ({ kind: "target" as const, project, target })),
      ...milestones.map((milestone) => ({ kind: "milestone" as const, project, milestone })),
    ];
  });
}

/** 指标编号 of a row. */
export const rowId = (row: TargetRow): string =>
  row.kind === "target" ? row.target.id : row.milestone.id;
