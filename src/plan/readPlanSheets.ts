import type { SheetGrid } from "./grid";
import type { Plan } from "./plan";
import { PlanError } from "./planError";
import { readPlanGrid } from "./readPlanGrid";
import { assignColumns, countColumns } from "./table/assignColumns";
import { findHeader } from "./table/findHeader";
import { mergeMap } from "./table/mergeMap";
import { yearFromName } from "./yearFromName";

/** How many of the plan's columns a sheet's header names; 0 for a sheet without one. */
function columnsOf({ grid }: SheetGrid): number {
  const header = findHeader(grid, mergeMap(grid));
  return header === null ? 0 : countColumns(assignColumns(header.cells, null));
}

const isBlank = ({ grid }: SheetGrid): boolean =>
  grid.cells.every((row) => row.every((text) => text.trim() === ""));

/** The plan with the sheet named where a cell is, and with a word on the choice where there was one. */
function told(plan: Plan, chosen: SheetGrid, others: readonly string[]): Plan {
  const warnings = plan.warnings.map((warning) =>
    warning.code === "CELL_ERROR"
      ? { ...warning, data: { ...warning.data, sheet: chosen.name } }
      : warning,
  );
  if (others.length === 0) return { ...plan, warnings };
  const data = { sheet: chosen.name, others: others.join("、") };
  return { ...plan, warnings: [{ code: "SHEET_CHOSEN", row: 0, data }, ...warnings] };
}

/**
 * Reads the list of a workbook: the sheet whose header names most of the plan's columns, a visible
 * one before a hidden one, the first of equals. Where other sheets hold something too, a warning
 * says which was read.
 *
 * @throws PlanError as `readPlanGrid`, with the sheet in its data
 */
export function readPlanSheets(sheets: readonly SheetGrid[]): Plan {
  const filled = sheets.filter((sheet) => !isBlank(sheet));
  if (filled.length === 0) throw new PlanError("EMPTY");
  const candidates = filled
    .map((sheet) => ({ sheet, columns: columnsOf(sheet) }))
    .filter(({ columns }) => columns > 0)
    .sort(
      (a, b) =>
        Number(a.sheet.hidden ?? false) - Number(b.sheet.hidden ?? false) || b.columns - a.columns,
    );
  if (candidates.length === 0) {
    throw new PlanError("NO_LIST_FOUND", { sheet: filled.map(({ name }) => name).join("、") });
  }
  let failure: PlanError | null = null;
  for (const { sheet } of candidates) {
    try {
      const others = filled.filter((other) => other !== sheet && other.hidden !== true);
      return told(
        yearFromName(readPlanGrid(sheet.grid), sheet.name),
        sheet,
        others.map(({ name }) => name),
      );
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      failure ??= error.at({ sheet: sheet.name });
      if (error.code !== "NO_PROJECTS") break;
    }
  }
  throw failure ?? new PlanError("NO_LIST_FOUND");
}
