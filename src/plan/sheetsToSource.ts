import type { SheetGrid } from "./grid";
import { PlanError } from "./planError";
import { formToGrid } from "./text/formToGrid";
import { stackHalves } from "./table/stackHalves";
import type { PlanSource } from "./source";

const isBlank = ({ grid }: SheetGrid): boolean =>
  grid.cells.every((row) => row.every((text) => text.trim() === ""));

/**
 * A workbook as a source: each sheet that holds something is a table.
 *
 * @throws PlanError EMPTY
 */
export function sheetsToSource(sheets: readonly SheetGrid[]): PlanSource {
  const tables = sheets.filter((sheet) => !isBlank(sheet));
  if (tables.length === 0) throw new PlanError("EMPTY");
  return {
    tables: tables.map((sheet) => ({
      ...sheet,
      grid: formToGrid(sheet.grid) ?? stackHalves(sheet.grid),
    })),
  };
}
