import type { Sheet, Workbook as Model } from "hucre";
import { cellAddress } from "../ledger/a1";
import type { CellContent } from "../ledger/sheetSpec";
import { MAX_CELL_TEXT, type WriteBatch } from "../app/workbook";
import { WorkbookError } from "../app/workbookError";
import type { CellValue } from "../progress/record";
import { cellKey } from "./modelSheet";
import { cellValue, snapshotSheet } from "./snapshotSheet";
import { isDeadName } from "./deadName";

const BAD_NAME = /[\\/?*[\]:]/;
const LONGEST_NAME = 31;

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const isSheetName = (name: string): boolean =>
  name.trim() !== "" &&
  name.length <= LONGEST_NAME &&
  !BAD_NAME.test(name) &&
  !name.startsWith("'") &&
  !name.endsWith("'");

function checkTexts(
  sheet: string,
  blocks: readonly { row: number; column: number; values: readonly (readonly CellContent[])[] }[],
): void {
  for (const { row, column, values } of blocks)
    values.forEach((line, down) =>
      line.forEach((content, across) => {
        if (typeof content !== "string" || content.length <= MAX_CELL_TEXT) return;
        throw new WorkbookError("TEXT_TOO_LONG", {
          sheet,
          cell: cellAddress(row + down, column + across),
          length: content.length,
          limit: MAX_CELL_TEXT,
        });
      }),
    );
}

function checkCreations(model: Model, { create, makeTables = [] }: WriteBatch): void {
  const sheets = model.sheets.map(({ name }) => name);
  const names = [
    ...(model.namedRanges ?? [])
      .filter((range) => !isDeadName(range, model.sheets))
      .map(({ name }) => name),
    ...model.sheets.flatMap(({ tables }) =>
      (tables ?? []).map((table) => table.displayName ?? table.name),
    ),
  ];
  for (const spec of create ?? []) {
    if (!isSheetName(spec.name)) throw new WorkbookError("BAD_SHEET_NAME", { sheet: spec.name });
    if (sheets.some((name) => sameName(name, spec.name)))
      throw new WorkbookError("SHEET_EXISTS", { sheet: spec.name });
    sheets.push(spec.name);
    for (const { name } of [...spec.tables, ...spec.names]) {
      if (names.some((known) => sameName(known, name)))
        throw new WorkbookError("NAME_TAKEN", { name, sheet: spec.name });
      names.push(name);
    }
    checkTexts(spec.name, spec.blocks);
  }
  for (const { sheet, table } of makeTables)
    if (names.some((known) => sameName(known, table.name)))
      throw new WorkbookError("NAME_TAKEN", { name: table.name, sheet });
}

const same = (one: CellValue, other: CellValue): boolean =>
  typeof one === "object" && one !== null
    ? typeof other === "object" && other !== null && one.error === other.error
    : one === (other === "" ? null : other);

function checkExpectations(model: Model, expect: WriteBatch["expect"]): void {
  for (const { sheet: name, row, column, values } of expect ?? []) {
    const sheet = model.sheets.find((one) => sameName(one.name, name));
    if (!sheet) throw new WorkbookError("SHEET_NOT_FOUND", { sheet: name });
    values.forEach((line, down) =>
      line.forEach((expected, across) => {
        const at = row + down;
        const beside = column + across;
        const found = cellValue(sheet.rows[at]?.[beside], sheet.cells?.get(cellKey(at, beside)));
        if (same(found, expected)) return;
        throw new WorkbookError("CHANGED_MEANWHILE", {
          sheet: name,
          cell: cellAddress(at, beside),
        });
      }),
    );
  }
}

function changedSheets(batch: WriteBatch): Set<string> {
  return new Set(
    [
      ...(batch.insertRows ?? []),
      ...(batch.deleteRows ?? []),
      ...(batch.blocks ?? []),
      ...(batch.formats ?? []),
      ...(batch.fills ?? []),
      ...(batch.notes ?? []),
    ].map(({ sheet }) => sheet),
  );
}

function checkWritable(sheet: Sheet): void {
  const { protected: locked, filtered } = snapshotSheet({ ...sheet, rows: [] });
  if (locked) throw new WorkbookError("SHEET_PROTECTED", { sheet: sheet.name });
  if (filtered) throw new WorkbookError("SHEET_FILTERED", { sheet: sheet.name });
}

/** Checks every precondition of a batch against the model, and changes nothing. */
export function checkBatch(model: Model, batch: WriteBatch): void {
  checkExpectations(model, batch.expect);
  checkCreations(model, batch);
  const created = (batch.create ?? []).map(({ name }) => name);
  const isCreated = (name: string): boolean => created.some((one) => sameName(one, name));
  for (const name of changedSheets(batch)) {
    const sheet = model.sheets.find((one) => sameName(one.name, name));
    if (sheet) checkWritable(sheet);
    else if (!isCreated(name)) throw new WorkbookError("SHEET_NOT_FOUND", { sheet: name });
  }
  const shown = batch.activate?.sheet;
  if (
    shown !== undefined &&
    !isCreated(shown) &&
    !model.sheets.some((one) => sameName(one.name, shown))
  )
    throw new WorkbookError("SHEET_NOT_FOUND", { sheet: shown });
  for (const { table } of batch.resizeTables ?? []) {
    const known = model.sheets.some(({ tables }) =>
      tables?.some(({ name, displayName }) => sameName(displayName ?? name, table)),
    );
    if (!known) throw new WorkbookError("TABLE_NOT_FOUND", { table });
  }
  for (const block of batch.blocks ?? []) checkTexts(block.sheet, [block]);
}
