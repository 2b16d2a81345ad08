import type { Cell, Sheet, Workbook as Model } from "hucre";
import { OWN_NOTE_PREFIX, type WriteBatch } from "../app/workbook";
import { areaAddress, parseAddress } from "../ledger/a1";
import { type Area, overlaps } from "../ledger/area";
import type { Block } from "../ledger/sheetSpec";
import { writtenCell, writtenValue } from "./cellContent";
import { isDeadName } from "./deadName";
import { hucreStyle, solidFill } from "./hucreStyle";
import { cellKey, without } from "./modelSheet";
import { moveRows } from "./moveRows";
import { namedRanges, sheetFromSpec, tableOver } from "./sheetFromSpec";

/** The author of our notes in a file. */
const NOTE_AUTHOR = "民生台账";

function sheetNamed(model: Model, name: string): Sheet {
  const sheet = model.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!sheet) throw new Error(`checkBatch let the missing sheet ${name} pass`);
  return sheet;
}

/** The cell's own style, or the one that its column gives it. */
const styleOf = (sheet: Sheet, row: number, column: number): Cell["style"] =>
  sheet.cells?.get(cellKey(row, column))?.style ?? sheet.columns?.[column]?.style;

function cellsOf(sheet: Sheet): Map<string, Cell> {
  return (sheet.cells ??= new Map());
}

function growTo(sheet: Sheet, row: number, column: number): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const line = sheet.rows[row];
  while (line && line.length <= column) line.push(null);
}

function writeBlocks(model: Model, blocks: WriteBatch["blocks"]): void {
  for (const { sheet: name, row, column, values } of blocks ?? []) {
    const sheet = sheetNamed(model, name);
    const cells = cellsOf(sheet);
    values.forEach((line, down) =>
      line.forEach((content, across) => {
        const at = row + down;
        const beside = column + across;
        growTo(sheet, at, beside);
        const value = writtenValue(content);
        const cell = writtenCell(content);
        const style = styleOf(sheet, at, beside);
        const comment = cells.get(cellKey(at, beside))?.comment;
        const target = sheet.rows[at];
        if (target) target[beside] = value;
        if (cell || style || comment)
          cells.set(cellKey(at, beside), {
            ...(cell ?? { value, type: value === null ? "empty" : "string" }),
            ...(style ? { style } : {}),
            ...(comment ? { comment } : {}),
          });
        else cells.delete(cellKey(at, beside));
      }),
    );
  }
}

function changeCell(sheet: Sheet, row: number, column: number, change: (cell: Cell) => Cell): void {
  growTo(sheet, row, column);
  const cells = cellsOf(sheet);
  const key = cellKey(row, column);
  const style = styleOf(sheet, row, column);
  const value = sheet.rows[row]?.[column] ?? null;
  const known = cells.get(key) ?? { value, type: "string" as const };
  cells.set(key, change({ ...known, ...(style ? { style } : {}) }));
}

function applyFormats(model: Model, formats: WriteBatch["formats"]): void {
  for (const { sheet: name, area, style } of formats ?? []) {
    const sheet = sheetNamed(model, name);
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        changeCell(sheet, row, column, (cell) => ({ ...cell, style: hucreStyle(style) }));
  }
}

function applyFills(model: Model, fills: WriteBatch["fills"]): void {
  for (const { sheet: name, areas, color } of fills ?? []) {
    const sheet = sheetNamed(model, name);
    for (const area of areas)
      for (let row = area.row; row < area.row + area.rows; row++)
        for (let column = area.column; column < area.column + area.columns; column++)
          changeCell(sheet, row, column, (cell) => {
            const style = without(cell.style ?? {}, "fill");
            return {
              ...cell,
              style: color === null ? style : { ...style, fill: solidFill(color) },
            };
          });
  }
}

function applyNotes(model: Model, notes: WriteBatch["notes"]): void {
  for (const { sheet: name, row, column, text } of notes ?? []) {
    const sheet = sheetNamed(model, name);
    const known = sheet.cells?.get(cellKey(row, column))?.comment;
    if (known && !known.text.startsWith(OWN_NOTE_PREFIX)) continue;
    if (!known && text === null) continue;
    changeCell(sheet, row, column, (cell) => {
      const rest = without(cell, "comment");
      return text === null ? rest : { ...rest, comment: { author: NOTE_AUTHOR, text } };
    });
  }
}

function resizeTables(model: Model, changes: WriteBatch["resizeTables"]): void {
  for (const { table, area } of changes ?? [])
    for (const sheet of model.sheets)
      for (const known of sheet.tables ?? [])
        if ((known.displayName ?? known.name) === table) known.range = areaAddress(area);
}

/** A table calls its columns by their header cells; where these differ a file is broken. */
function renameTableColumns(model: Model, blocks: WriteBatch["blocks"]): void {
  for (const sheet of model.sheets)
    for (const table of sheet.tables ?? []) {
      const area = table.range === undefined ? null : parseAddress(table.range);
      const touched = blocks?.some(
        (block) => block.sheet === sheet.name && area && overlaps(areaOf(block), area),
      );
      if (!area || !touched) continue;
      table.columns = Array.from({ length: area.columns }, (_, across) => {
        const name = String(sheet.rows[area.row]?.[area.column + across] ?? "");
        return { ...table.columns[across], name };
      });
    }
}

const areaOf = ({ row, column, values }: Block): Area => ({
  row,
  column,
  rows: values.length,
  columns: values[0]?.length ?? 0,
});

/** Carries a checked batch out on the model. */
export function applyBatch(model: Model, batch: WriteBatch): void {
  for (const spec of batch.create ?? []) {
    const made = namedRanges(spec);
    const taken = new Set([...spec.tables, ...made].map(({ name }) => name.toLowerCase()));
    const kept = (model.namedRanges ?? []).filter(
      (range) => !taken.has(range.name.toLowerCase()) || !isDeadName(range, model.sheets),
    );
    model.sheets.push(sheetFromSpec(spec));
    model.namedRanges = [...kept, ...made];
  }
  for (const { sheet, row, count } of batch.insertRows ?? [])
    moveRows(model, sheetNamed(model, sheet), { row, count });
  for (const { sheet, row, count } of batch.deleteRows ?? [])
    moveRows(model, sheetNamed(model, sheet), { row, count: -count });
  resizeTables(model, batch.resizeTables);
  writeBlocks(model, batch.blocks);
  renameTableColumns(model, batch.blocks);
  for (const { sheet: name, table } of batch.makeTables ?? []) {
    const sheet = sheetNamed(model, name);
    sheet.tables = [...(sheet.tables ?? []), tableOver(sheet.rows, table)];
  }
  applyFormats(model, batch.formats);
  applyFills(model, batch.fills);
  applyNotes(model, batch.notes);
  if (batch.activate)
    model.activeSheet = model.sheets.indexOf(sheetNamed(model, batch.activate.sheet));
}
