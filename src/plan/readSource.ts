import { promises } from "./lexicon/promises";
import { nameFromFile, baseName } from "./nameFromFile";
import type { Plan, PlanWarning } from "./plan";
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

/** What says which sheets were read, and which were not. */
function choiceOf(
  { name = "", parts }: SourceTable,
  others: readonly SourceTable[],
): PlanWarning[] {
  const left = others.map((other) => other.name).join("、");
  if (parts !== undefined)
    return [
      {
        code: "SHEETS_JOINED",
        row: 0,
        data: { sheets: name, count: parts.length, ...(left === "" ? {} : { others: left }) },
      },
    ];
  return left === "" ? [] : [{ code: "SHEET_CHOSEN", row: 0, data: { sheet: name, others: left } }];
}

/** The plan with the sheet named where a cell is, and with a word on the choice where there was one. */
function told(plan: Plan, chosen: SourceTable, tables: readonly SourceTable[]): Plan {
  const { name, parts } = chosen;
  if (name === undefined) return plan;
  const others = tables.filter(
    (other) =>
      other !== chosen &&
      other.hidden !== true &&
      other.parts === undefined &&
      parts?.includes(other.name ?? "") !== true,
  );
  const warnings = plan.warnings.map((warning) =>
    warning.code === "CELL_ERROR" && parts === undefined
      ? { ...warning, data: { ...warning.data, sheet: name } }
      : warning,
  );
  return { ...plan, warnings: [...choiceOf(chosen, others), ...warnings] };
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

/**
 * The tables with a header: the one that the others tell to be the list first, then that whose words
 * name most columns, a visible one before a hidden one.
 */
function candidates({ tables, chosen }: PlanSource): number[] {
  return tables
    .map((table, index) => ({
      index,
      other: index !== chosen,
      hidden: table.hidden === true,
      columns: columnsIn(table),
    }))
    .filter(({ columns }) => columns > 0)
    .sort(
      (a, b) =>
        Number(a.other) - Number(b.other) ||
        Number(a.hidden) - Number(b.hidden) ||
        b.columns - a.columns,
    )
    .map(({ index }) => index);
}

/**
 * True for a table that says who does something, what it costs, or at least that something will be
 * done; an agenda and a list of prices do not.
 */
function isList({ projects }: Plan): boolean {
  return projects.some(
    ({ title, content, investment, leads }) =>
      leads.length > 0 || investment.kind !== "blank" || promises(title + content),
  );
}

function readFound(source: PlanSource): Reading {
  let failure: PlanError | null = null;
  for (const table of candidates(source)) {
    const layout = findLayout(source.tables[table]?.grid ?? { cells: [], merges: [] });
    if (layout === null) continue;
    const assignment = { table, layout };
    try {
      const plan = readTable(source, assignment);
      if (isList(plan)) return { plan, assignment };
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
