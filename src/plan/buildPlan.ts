import { assignNumbers } from "./assignNumbers";
import { assignSections } from "./assignSections";
import { isErrorValue } from "./cells/isErrorValue";
import type { Draft, DraftHeading } from "./draft";
import { fundWarnings, investmentOf } from "./investmentOf";
import type { MoneyUnit, Plan, PlanColumn, PlanWarning, Project } from "./plan";

/** All that was read from a source, ready to become a plan. */
export interface PlanParts {
  readonly title: string;
  readonly year: number | null;
  readonly unit: MoneyUnit;
  readonly drafts: readonly Draft[];
  readonly headings: readonly DraftHeading[];
  readonly missing: readonly PlanColumn[];
  /** How many columns of money by source are the investment together; absent where a column holds the whole. */
  readonly summed?: number;
  /** Warnings of the reader itself: rows ignored, error values, unit assumed … */
  readonly warnings: readonly PlanWarning[];
}

/** What a project's own cells give cause to warn of. */
function projectWarnings(project: Project, draft: Draft, leadsExpected: boolean): PlanWarning[] {
  const { no, title, row, investment } = project;
  const warnings: PlanWarning[] = [];
  if (investment.kind === "unreadable" && !isErrorValue(investment.text)) {
    warnings.push({
      code: "INVESTMENT_UNREADABLE",
      row,
      data: { no, title, text: investment.text },
    });
  }
  if (draft.investmentShared)
    warnings.push({ code: "INVESTMENT_SHARED", row, data: { no, title } });
  if (leadsExpected && project.leads.length === 0) {
    warnings.push({ code: "LEAD_MISSING", row, data: { no, title, investment: investment.text } });
  }
  return warnings;
}

/** Makes the plan: numbers, sections, amounts in the list's unit, and every warning in row order. */
export function buildPlan(parts: PlanParts): Plan {
  const { title, year, unit, drafts, headings, missing, summed = 0 } = parts;
  const { numbers, warnings: numberWarnings } = assignNumbers(drafts, headings);
  const { sections, names } = assignSections(drafts, headings);
  const projects = drafts.map((draft, index): Project => ({
    no: numbers[index] ?? index + 1,
    section: names[index] ?? null,
    title: draft.title,
    content: draft.content,
    investment: investmentOf(draft, unit, summed > 0),
    leads: draft.roles.leads,
    supports: draft.roles.supports,
    ...(draft.deadline === "" ? {} : { deadline: draft.deadline }),
    row: draft.row,
  }));
  const listWarnings: PlanWarning[] = missing.map((column) => ({
    code: "COLUMN_MISSING",
    row: 0,
    data: { column },
  }));
  if (year === null) listWarnings.push({ code: "YEAR_MISSING", row: 0, data: {} });
  if (summed > 1) listWarnings.push({ code: "FUNDS_SUMMED", row: 0, data: { count: summed } });
  const own = projects.flatMap((project, index) => {
    const draft = drafts[index];
    return draft ? projectWarnings(project, draft, !missing.includes("leads")) : [];
  });
  const funds = fundWarnings(projects, drafts, unit);
  const warnings = [...listWarnings, ...parts.warnings, ...numberWarnings, ...own, ...funds];
  return {
    title,
    year,
    unit,
    sections,
    projects,
    warnings: warnings.sort((a, b) => a.row - b.row),
  };
}
