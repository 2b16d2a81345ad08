import { investmentTotal } from "./investmentTotal";
import type { MoneyUnit, Plan, PlanWarning } from "./plan";

export interface ProjectJson {
  readonly no: number;
  readonly section: string | null;
  readonly title: string;
  readonly content: string;
  /** In the plan's unit; null where the list gives no amount. */
  readonly investment: number | null;
  /** The cell as printed: "61.2", "/" or "". */
  readonly investmentText: string;
  readonly leads: readonly string[];
  readonly supports: readonly string[];
}

/** A plan as the command line prints it. */
export interface PlanJson {
  readonly title: string;
  readonly year: number | null;
  readonly unit: MoneyUnit;
  readonly sections: readonly { readonly no: number; readonly name: string }[];
  readonly projects: readonly ProjectJson[];
  readonly total: number;
  readonly warnings: readonly {
    readonly row: number;
    readonly code: string;
    readonly message: string;
  }[];
}

/** The row as people cite it: the 序号 a warning concerns, else the row of the source. */
function citedRow(warning: PlanWarning): number {
  const { no } = warning.data;
  const numbering = warning.code.startsWith("NO_");
  return typeof no === "number" && !numbering ? no : warning.row;
}

/**
 * The plan in the shape of `minsheng plan --json`. `sentence` makes a warning's message, so that
 * this room knows no language.
 */
export function planToJson(plan: Plan, sentence: (warning: PlanWarning) => string): PlanJson {
  return {
    title: plan.title,
    year: plan.year,
    unit: plan.unit,
    sections: plan.sections.map(({ no, name }) => ({ no, name })),
    projects: plan.projects.map((project) => ({
      no: project.no,
      section: project.section,
      title: project.title,
      content: project.content,
      investment: project.investment.kind === "amount" ? Number(project.investment.value) : null,
      investmentText: project.investment.text,
      leads: [...project.leads],
      supports: [...project.supports],
    })),
    total: investmentTotal(plan).toNumber(),
    warnings: plan.warnings.map((warning) => ({
      row: citedRow(warning),
      code: warning.code,
      message: sentence(warning),
    })),
  };
}
