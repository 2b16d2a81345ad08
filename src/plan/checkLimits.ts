import type { Grid } from "./grid";
import { PLAN_LIMITS } from "./limits";
import { PlanError } from "./planError";
import { cellAddress } from "./table/cellAddress";

/**
 * Refuses a grid that no list of projects can be.
 * @throws PlanError EMPTY, CELL_TOO_LONG with the cell, TOO_MANY_ROWS
 */
export function checkLimits(grid: Grid): void {
  let filled = 0;
  grid.cells.forEach((cells, row) => {
    const long = cells.findIndex((text) => text.length > PLAN_LIMITS.cellChars);
    if (long >= 0) {
      const cell = cellAddress(grid, row, long);
      const chars = cells[long]?.length ?? 0;
      throw new PlanError("CELL_TOO_LONG", { cell, chars, limit: PLAN_LIMITS.cellChars });
    }
    if (cells.some((text) => text.trim() !== "")) filled++;
  });
  if (filled === 0) throw new PlanError("EMPTY");
  if (filled > PLAN_LIMITS.rows) {
    throw new PlanError("TOO_MANY_ROWS", { rows: filled, limit: PLAN_LIMITS.rows });
  }
}
