import { buildPlan } from "./buildPlan";
import { isErrorValue } from "./cells/isErrorValue";
import { checkLimits } from "./checkLimits";
import type { Draft } from "./draft";
import { sourceRow, type Grid } from "./grid";
import { PLAN_COLUMNS, type Plan, type PlanColumn, type PlanWarning } from "./plan";
import { PlanError } from "./planError";
import type { Columns } from "./table/assignColumns";
import { cellAddress } from "./table/cellAddress";
import { chooseUnit } from "./table/chooseUnit";
import { columnsOf } from "./table/columnsOf";
import { findLayout } from "./table/findLayout";
import { headerOf, type Header } from "./table/headerOf";
import { mergeMap } from "./table/mergeMap";
import { readDrafts } from "./table/readDrafts";
import { readHeading, readUnitFootnote } from "./table/readHeading";
import { readRows } from "./table/readRows";
import { leadAbove } from "./table/unitAbove";
import type { TableLayout } from "./table/tableLayout";
import { tellPlaces } from "./tellPlaces";

/** The columns a list lacks; what its other cells give all the same (1.新建幼儿园, 配合：…) is not missing. */
function missingColumns(columns: Columns, drafts: readonly Draft[]): PlanColumn[] {
  return PLAN_COLUMNS.filter((name) => {
    if (name === "content") return columns.content.length === 0;
    if (name === "no")
      return drafts.some(({ no }) => no === null) || drafts.every(({ no }) => no === "");
    if (name === "investment")
      return columns.investment === undefined && columns.funds.length === 0;
    if (name === "leads" && drafts.some(({ roles }) => roles.leads.length > 0)) return false;
    if (name !== "supports") return columns[name] === undefined;
    const given = columns.firstIsLead || drafts.some(({ roles }) => roles.supports.length > 0);
    return columns.supports.length === 0 && !given;
  });
}

/** Header texts that may name the money unit, that of the investment column first. */
function unitHeaders(header: Header, { investment = -1, funds }: Columns): string[] {
  if (investment < 0 && funds.length === 0) return [];
  const others = header.texts.filter(
    (_, col) => col !== investment && header.cells[col]?.field === "investment",
  );
  return [header.texts[investment] ?? "", ...others];
}

/** The one year that the headers name: 2023年目标. */
function headerYear(header: Header): number | null {
  const years = new Set(header.cells.flatMap((cell) => cell?.year ?? []));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** Error values in the columns that are read: #REF! in D38. */
function cellErrors(grid: Grid, columns: Columns, from: number): PlanWarning[] {
  const { no, title, investment, leads, content, funds, supports } = columns;
  const used = [no, title, investment, leads, ...content, ...funds, ...supports].filter(
    (col) => col !== undefined,
  );
  return grid.cells.slice(from).flatMap((cells, index) =>
    used.flatMap((col): PlanWarning[] => {
      const text = cells[col] ?? "";
      if (!isErrorValue(text)) return [];
      const cell = cellAddress(grid, from + index, col);
      return [{ code: "CELL_ERROR", row: from + index + 1, data: { cell, text: text.trim() } }];
    }),
  );
}

/**
 * Reads a list from a grid. The header is found by its words, in any row and order, in one row or
 * several, unless `layout` says where it stands and what each column holds; title, year and money
 * unit are read above it; below it, rows are projects, further lines of a project, sections, totals
 * or repeated headers.
 *
 * @throws PlanError EMPTY, NO_LIST_FOUND (no header row), NO_NAME_COLUMN (`layout` has neither title
 *   nor content), NO_PROJECTS, CELL_TOO_LONG, TOO_MANY_ROWS
 */
export function readPlanGrid(grid: Grid, layout?: TableLayout): Plan {
  checkLimits(grid);
  const taken = layout ?? findLayout(grid);
  if (taken === null) throw new PlanError("NO_LIST_FOUND");
  const merges = mergeMap(grid);
  const header = headerOf(grid, merges, taken.top, taken.bottom);
  const { title, year, unit: noted } = readHeading(grid, header.top);
  const columns = columnsOf(grid, header, taken);
  if (columns.title === undefined && columns.content.length === 0)
    throw new PlanError("NO_NAME_COLUMN");
  const lead = columns.leads === undefined ? leadAbove(grid, header.top) : null;
  const rows = readRows(grid, merges, header, columns);
  const { drafts, headings, warnings } = readDrafts(grid, rows, columns, lead);
  if (drafts.length === 0) throw new PlanError("NO_PROJECTS", { row: sourceRow(grid, header.top) });
  const footnoted = rows
    .map((read) => (read.kind === "ignored" ? readUnitFootnote(read.text) : null))
    .find((found) => found !== null);
  const { unit, assumed } = chooseUnit(
    noted ?? footnoted ?? null,
    unitHeaders(header, columns),
    drafts,
  );
  const plan = buildPlan({
    title,
    year: year ?? header.cells[columns.investment ?? -1]?.year ?? headerYear(header),
    unit,
    drafts,
    headings,
    missing: missingColumns(columns, drafts),
    ...(columns.investment === undefined ? { summed: columns.funds.length } : {}),
    warnings: [
      ...(assumed ? [{ code: "UNIT_MISSING" as const, row: 0, data: { unit } }] : []),
      ...warnings,
      ...cellErrors(grid, columns, header.bottom),
    ],
  });
  return tellPlaces(plan, grid);
}
