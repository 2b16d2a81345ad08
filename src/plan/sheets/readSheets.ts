import { PlanError } from "../planError";
import { readPlanGrid } from "../readPlanGrid";
import type { SourceTable } from "../source";
import { findLayout } from "../table/findLayout";
import { readYear } from "../text/readYear";
import { continuedSheet } from "./continuedSheet";
import { keysOf, type ReadSheet } from "./readSheet";

function readSheet(table: SourceTable, index: number): ReadSheet | null {
  const layout = findLayout(table.grid);
  if (layout === null) return null;
  try {
    const plan = readPlanGrid(table.grid, layout);
    const { name = "" } = table;
    const year = readYear(name) ?? plan.year;
    return { index, name, table, layout, plan, year, keys: keysOf(plan) };
  } catch (error) {
    if (error instanceof PlanError) return null;
    throw error;
  }
}

/** The visible sheets of a workbook that can each be read as a list, or go on with the one before. */
export function readSheets(tables: readonly SourceTable[]): ReadSheet[] {
  const sheets: ReadSheet[] = [];
  tables.forEach((table, index) => {
    if (table.hidden === true) return;
    const before = sheets.at(-1);
    const sheet =
      readSheet(table, index) ??
      (before?.index === index - 1 ? continuedSheet(table, index, before) : null);
    if (sheet !== null) sheets.push(sheet);
  });
  return sheets;
}
