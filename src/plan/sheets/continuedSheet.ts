import { readNumber } from "../cells/readNumber";
import { cellText } from "../grid";
import { PlanError } from "../planError";
import { readPlanGrid } from "../readPlanGrid";
import type { SourceTable } from "../source";
import { filledCells } from "../table/findTable";
import { keysOf, type ReadSheet } from "./readSheet";

/**
 * A sheet without a header as a part of the list on the sheet before it, where its first number is
 * the next one; null for any other.
 */
export function continuedSheet(
  table: SourceTable,
  index: number,
  before: ReadSheet,
): ReadSheet | null {
  const no = before.layout.fields.indexOf("no");
  const last = before.plan.projects.at(-1)?.no;
  const first = table.grid.cells.findIndex((row) => filledCells(row) > 1);
  if (no < 0 || last === undefined || first < 0) return null;
  if (readNumber(cellText(table.grid, first, no)) !== last + 1) return null;
  const layout = { top: 0, bottom: 0, fields: before.layout.fields };
  try {
    const plan = readPlanGrid(table.grid, layout);
    return { ...before, index, name: table.name ?? "", table, layout, plan, keys: keysOf(plan) };
  } catch (error) {
    if (error instanceof PlanError) return null;
    throw error;
  }
}
