import { nameFromFile, baseName } from "./nameFromFile";
import type { Plan } from "./plan";
import { PlanError } from "./planError";
import { readPlanGrid } from "./readPlanGrid";
import { readPlanOutline } from "./readPlanOutline";
import type { Assignment, PlanSource, SourceTable } from "./source";
import { assignColumns, countColumns } from "./table/assignColumns";
import { findHeader } from "./table/findHeader";
import { findLayout } from "./table/findLayout";
import { mergeMap } from "./table/mergeMap";
import { yearFromName } from "./yearFromName";

/** A plan, and how its source was read. */
export interface Reading {
  readonly plan: Plan;
  /** Null where the list is no table but numbered items. */
  readonly assignment: Assignment | null;
}

/** How many of the plan's columns a table's header names; 0 for a table without one. */
function columnsIn({ grid }: SourceTable): number {
  const header = findHeader(grid, mergeMap(grid));
  return header === null ? 0 : countColumns(assignColumns(header.cells, null));
}

/** The plan with the sheet named where a cell is, and with a word on the choice where there was one. */
function told(plan: Plan, chosen: SourceTable, tables: readonly SourceTable[]): Plan {
  const { name } = chosen;
  if (name === undefined) return plan;
  const others = tables.filter((other) => other !== chosen && other.hidden !== true);
  const warnings = plan.warnings.map((warning) =>
    warning.code === "CELL_ERROR"
      ? { ...warning, data: { ...warning.data, sheet: name } }
      : warning,
  );
  if (others.length === 0) return { ...plan, warnings };
  const data = { sheet: name, others: others.map((other) => other.name).join("、") };
  return { ...plan, warnings: [{ code: "SHEET_CHOSEN", row: 0, data }, ...warnings] };
}

function readTable({ tables }: PlanSource, { table, layout }: Assignment): Plan {
  const chosen = tables[table];
  if (chosen === undefined) throw new PlanError("NO_LIST_FOUND");
  const { name = "" } = chosen;
  try {
    return told(yearFromName(readPlanGrid(chosen.grid, layout), name), chosen, tables);
  } catch (error) {
    throw error instanceof PlanError && name !== "" ? error.at({ sheet: name }) : error;
  }
}

/** The tables with a header, that whose words name most columns first, a visible one before a hidden one. */
function candidates({ tables }: PlanSource): number[] {
  return tables
    .map((table, index) => ({ index, hidden: table.hidden === true, columns: columnsIn(table) }))
    .filter(({ columns }) => columns > 0)
    .sort((a, b) => Number(a.hidden) - Number(b.hidden) || b.columns - a.columns)
    .map(({ index }) => index);
}

function readFound(source: PlanSource): Reading {
  let failure: PlanError | null = null;
  for (const table of candidates(source)) {
    const layout = findLayout(source.tables[table]?.grid ?? { cells: [], merges: [] });
    if (layout === null) continue;
    const assignment = { table, layout };
    try {
      return { plan: readTable(source, assignment), assignment };
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      failure ??= error;
      if (error.code !== "NO_PROJECTS") break;
    }
  }
  if (failure !== null) throw failure;
  if (source.outline !== undefined)
    return { plan: readPlanOutline(source.outline), assignment: null };
  const sheet = source.tables.flatMap(({ name }) => name ?? []).join("、");
  throw new PlanError("NO_LIST_FOUND", sheet === "" ? {} : { sheet });
}

/**
 * Reads the list of a source: by an assignment, or else as its headers say. Of several tables the
 * one whose header names most of the plan's columns is the list, the first of equals; without any, a
 * text is read as numbered items.
 *
 * @throws PlanError EMPTY, NO_LIST_FOUND, NO_NAME_COLUMN, NO_PROJECTS, CELL_TOO_LONG, TOO_MANY_ROWS, with
 *   file and sheet in its data
 */
export function readSource(source: PlanSource, assignment?: Assignment): Reading {
  const { file } = source;
  try {
    const reading = assignment
      ? { plan: readTable(source, assignment), assignment }
      : readFound(source);
    return file === undefined ? reading : { ...reading, plan: nameFromFile(reading.plan, file) };
  } catch (error) {
    if (!(error instanceof PlanError) || file === undefined) throw error;
    throw error.at({ file: baseName(file) });
  }
}
