import { foldText } from "../cells/foldText";
import { PlanError } from "../planError";
import type { Plan } from "../plan";
import { readPlanGrid } from "../readPlanGrid";
import type { SourceTable } from "../source";
import { findLayout } from "../table/findLayout";
import type { TableLayout } from "../table/tableLayout";
import { readYear } from "../text/readYear";

/** A sheet that can be read as a list by itself. */
export interface ReadSheet {
  /** Index of its table. */
  readonly index: number;
  readonly name: string;
  readonly table: SourceTable;
  readonly layout: TableLayout;
  readonly plan: Plan;
  readonly year: number | null;
  /** Its projects by name and content, comparable with those of other sheets. */
  readonly keys: ReadonlySet<string>;
}

function readSheet(table: SourceTable, index: number): ReadSheet[] {
  const layout = table.hidden === true ? null : findLayout(table.grid);
  if (layout === null) return [];
  try {
    const plan = readPlanGrid(table.grid, layout);
    const { name = "" } = table;
    const keys = new Set(plan.projects.map(({ title, content }) => foldText(title + content)));
    return [{ index, name, table, layout, plan, year: readYear(name) ?? plan.year, keys }];
  } catch (error) {
    if (error instanceof PlanError) return [];
    throw error;
  }
}

/** The visible sheets of a workbook that can each be read as a list. */
export function readSheets(tables: readonly SourceTable[]): ReadSheet[] {
  return tables.flatMap(readSheet);
}
