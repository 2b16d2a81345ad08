import type { Grid, SheetGrid } from "./grid";
import { PlanError } from "./planError";
import { joinSheets } from "./sheets/joinSheets";
import { readSheets } from "./sheets/readSheets";
import { relateSheets } from "./sheets/relateSheets";
import type { PlanSource, SourceTable } from "./source";
import { straighten } from "./table/straighten";
import { formsToGrid, formToGrid, isForm } from "./text/formToGrid";
import { readYear } from "./text/readYear";
import { textToSource } from "./textToSource";

const isBlank = ({ grid }: SheetGrid): boolean =>
  grid.cells.every((row) => row.every((text) => text.trim() === ""));

/** The visible sheets that tell a project each in a form, as one table; null where there are none. */
function joinForms(tables: readonly SourceTable[]): SourceTable | null {
  const forms = tables.filter(({ hidden, grid }) => hidden !== true && isForm(grid));
  const grid = forms.length < 2 ? null : formsToGrid(forms);
  if (grid === null) return null;
  const parts = forms.flatMap(({ name }) => name ?? []);
  return { name: parts.join("、"), parts, grid };
}

/** The tables, with the one that sheets with parts of one list make together behind them. */
function related(tables: readonly SourceTable[], file: string): PlanSource {
  if (tables.length < 2) return { tables };
  const read = readSheets(tables);
  const { parts, chosen } = relateSheets(read, readYear(file));
  const joined = read.length === 0 ? joinForms(tables) : joinSheets(parts);
  if (joined !== null) return { tables: [...tables, joined], chosen: tables.length };
  return chosen === null ? { tables } : { tables, chosen };
}

/** The text of a sheet that holds one cell a row, line by line; null for a sheet with a table. */
function textOf({ cells }: Grid): string | null {
  const lines = cells.map((row) => row.filter((text) => text.trim() !== ""));
  if (lines.some((filled) => filled.length > 1)) return null;
  return lines.map(([text = ""]) => text.replace(/[\r\n]+/g, " ")).join("\n");
}

/**
 * A workbook as a source: each sheet that holds something is a table, and sheets with the same
 * columns are one more together. A single sheet with one cell a row is read as text. The file's name
 * may say for which year it is.
 *
 * @throws PlanError EMPTY
 */
export function sheetsToSource(sheets: readonly SheetGrid[], file = ""): PlanSource {
  const tables = sheets.filter((sheet) => !isBlank(sheet));
  if (tables.length === 0) throw new PlanError("EMPTY");
  const [only] = tables;
  const text = only === undefined || tables.length > 1 ? null : textOf(only.grid);
  if (text !== null) {
    const written = textToSource(text);
    return { ...written, tables: written.tables.map((table) => ({ ...only, ...table })) };
  }
  return related(
    tables.map((sheet) => ({ ...sheet, grid: formToGrid(sheet.grid) ?? straighten(sheet.grid) })),
    file,
  );
}
