import { MAX_CELL_TEXT, type WriteBatch } from "../../app/workbook";
import { WorkbookError } from "../../app/workbookError";
import { cellAddress } from "../../ledger/a1";
import type { Block } from "../../ledger/sheetSpec";
import type { SheetHandle } from "../read/directory";
import { isSheetName } from "./sheetName";

/** What stands in the workbook, as far as a batch may collide with it. */
export interface WorkbookFacts {
  readonly sheets: readonly SheetHandle[];
  readonly names: readonly string[];
}

/** Excel tells sheets, tables and names apart without regard to case. */
const folded = (name: string): string => name.toLowerCase();

/**
 * Checks everything that would make a batch fail half-way, before anything is written.
 *
 * @throws WorkbookError with the first reason found
 */
export function refuseImpossible(batch: WriteBatch, facts: WorkbookFacts): void {
  refuseCreations(batch, facts);
  for (const { name, blocks } of batch.create ?? [])
    for (const block of blocks) refuseLongText(name, block);
  for (const { sheet, table } of batch.makeTables ?? [])
    if (isTaken(facts, table.name))
      throw new WorkbookError("NAME_TAKEN", { name: table.name, sheet });
  refuseChanges(batch, facts);
  for (const { sheet, ...block } of batch.blocks ?? []) refuseLongText(sheet, block);
}

const isTaken = ({ names, sheets }: WorkbookFacts, name: string): boolean =>
  [...names, ...sheets.flatMap(({ tables }) => tables)].some(
    (known) => folded(known) === folded(name),
  );

/** Sheets whose cells, rows, colours or notes the batch changes. */
function changedSheets(batch: WriteBatch, { sheets }: WorkbookFacts): Set<string> {
  const changed = new Set<string>();
  const { insertRows = [], deleteRows = [], blocks = [] } = batch;
  const { formats = [], fills = [], notes = [] } = batch;
  for (const { sheet } of [...insertRows, ...deleteRows, ...blocks, ...formats, ...fills, ...notes])
    changed.add(sheet);
  for (const { table } of batch.resizeTables ?? []) {
    const holder = sheets.find(({ tables }) =>
      tables.some((name) => folded(name) === folded(table)),
    );
    if (!holder) throw new WorkbookError("TABLE_NOT_FOUND", { table });
    changed.add(holder.name);
  }
  return changed;
}

function refuseChanges(batch: WriteBatch, facts: WorkbookFacts): void {
  const created = new Set((batch.create ?? []).map(({ name }) => folded(name)));
  const shown = batch.activate ? [batch.activate.sheet] : [];
  const changed = changedSheets(batch, facts);
  for (const sheet of [...changed, ...shown]) {
    const handle = facts.sheets.find(({ name }) => folded(name) === folded(sheet));
    if (!handle && created.has(folded(sheet))) continue;
    if (!handle) throw new WorkbookError("SHEET_NOT_FOUND", { sheet });
    if (!changed.has(sheet)) continue;
    if (handle.protected) throw new WorkbookError("SHEET_PROTECTED", { sheet });
    if (handle.filtered) throw new WorkbookError("SHEET_FILTERED", { sheet });
  }
}

function refuseCreations(batch: WriteBatch, { sheets, names }: WorkbookFacts): void {
  const sheetNames = new Set(sheets.map(({ name }) => folded(name)));
  const taken = new Set([...names, ...sheets.flatMap(({ tables }) => tables)].map(folded));
  for (const spec of batch.create ?? []) {
    if (!isSheetName(spec.name)) throw new WorkbookError("BAD_SHEET_NAME", { sheet: spec.name });
    if (sheetNames.has(folded(spec.name)))
      throw new WorkbookError("SHEET_EXISTS", { sheet: spec.name });
    sheetNames.add(folded(spec.name));
    for (const { name } of [...spec.tables, ...spec.names]) {
      if (taken.has(folded(name)))
        throw new WorkbookError("NAME_TAKEN", { name, sheet: spec.name });
      taken.add(folded(name));
    }
  }
}

function refuseLongText(sheet: string, { row, column, values }: Block): void {
  values.forEach((cells, r) =>
    cells.forEach((content, c) => {
      if (typeof content !== "string" || content.length <= MAX_CELL_TEXT) return;
      const cell = cellAddress(row + r, column + c);
      throw new WorkbookError("TEXT_TOO_LONG", {
        sheet,
        cell,
        length: content.length,
        limit: MAX_CELL_TEXT,
      });
    }),
  );
}
