import { isTurned, sourceRow, type Grid } from "./grid";
import type { Plan, PlanWarning } from "./plan";
import { columnLetters } from "./table/columnLetters";

type Data = Readonly<Record<string, string | number>>;

/** What says where a row stands beside its number: the sheet of several, the column of a table on its side. */
function placeOf(grid: Grid, row: number): { readonly sheet?: string; readonly at?: string } {
  const sheet = grid.sheets?.[row];
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(isTurned(grid, row) ? { at: columnLetters(sourceRow(grid, row) - 1) } : {}),
  };
}

/** The same of the row that a warning compares with. */
function firstOf(grid: Grid, row: number): Data {
  const { sheet, at } = placeOf(grid, row);
  return {
    first: sourceRow(grid, row),
    ...(sheet === undefined ? {} : { firstSheet: sheet }),
    ...(at === undefined ? {} : { firstAt: at }),
  };
}

function tell(grid: Grid, warning: PlanWarning): PlanWarning {
  if (warning.row === 0) return warning;
  const row = warning.row - 1;
  const { first } = warning.data;
  const before = typeof first === "number" ? firstOf(grid, first - 1) : {};
  const data = { ...warning.data, ...placeOf(grid, row), ...before };
  return { ...warning, row: sourceRow(grid, row), data };
}

/** A plan that counts the rows of its grid, with every row told as the source counts it. */
export function tellPlaces(plan: Plan, grid: Grid): Plan {
  const projects = plan.projects.map((project) => ({
    ...project,
    row: sourceRow(grid, project.row - 1),
  }));
  return { ...plan, projects, warnings: plan.warnings.map((warning) => tell(grid, warning)) };
}
