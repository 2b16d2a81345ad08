import type { Plan } from "../plan/plan";

/** Numbers of the projects for which the list names no amount: nothing, a stroke and the unreadable apart. */
export interface WithoutInvestment {
  readonly blank: readonly number[];
  readonly stroke: readonly number[];
  readonly unreadable: readonly number[];
}

/** The projects without an amount of 当年投资, in the plan's order: listed, never dropped. */
export function withoutInvestment(projects: Plan["projects"]): WithoutInvestment {
  const of = (kind: keyof WithoutInvestment): number[] =>
    projects.filter((project) => project.investment.kind === kind).map((project) => project.no);
  return { blank: of("blank"), stroke: of("stroke"), unreadable: of("unreadable") };
}
