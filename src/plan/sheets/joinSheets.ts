import { sourceRow, type Grid, type Merge } from "../grid";
import type { MoneyUnit } from "../plan";
import type { SourceTable } from "../source";
import { alignColumns } from "./alignColumns";
import { bodyOfSheet, type SheetBody } from "./bodyOfSheet";
import type { ReadSheet } from "./readSheet";
import { sayingOfSheets } from "./sayingOfSheets";
import type { SheetRole } from "./sheetNames";
import { titleOfSheets } from "./titleOfSheets";

/** The heading of the column in which what the sheets say stands. */
const SAID: Readonly<Record<SheetRole, string>> = {
  leads: "责任单位（工作表）",
  section: "类别（工作表）",
};

/** The unit that the first sheet states that states one; null where none does. */
const statedUnit = (parts: readonly ReadSheet[]): MoneyUnit | null =>
  parts.find(({ plan }) => !plan.warnings.some(({ code }) => code === "UNIT_MISSING"))?.plan.unit ??
  null;

/** The header of the first sheet, with a heading for what the sheets say. */
function headerRows({ table: { grid }, layout }: ReadSheet, role: SheetRole | null): SheetBody {
  const { top, bottom, fields } = layout;
  const rows = grid.cells.slice(top, bottom);
  const cells = rows.map((texts) => fields.map((_, col) => texts[col] ?? ""));
  const merges = grid.merges
    .filter(({ row }) => row >= top && row < bottom)
    .map((merge) => ({ ...merge, row: merge.row - top }));
  if (role !== null) {
    cells[0]?.push(SAID[role]);
    merges.push({ row: 0, col: fields.length, rowSpan: cells.length, colSpan: 1 });
  }
  return {
    cells,
    merges,
    rowNumbers: rows.map((_, index) => sourceRow(grid, top + index)),
    shifts: rows.map(() => 0),
  };
}

/** The name of the list and its unit, each in a row above the header. */
function headingRows(title: string, unit: MoneyUnit | null): SheetBody {
  const cells = [title, unit === null ? "" : `单位：${unit}`]
    .filter((text) => text !== "")
    .map((text) => [text]);
  return { cells, merges: [], rowNumbers: cells.map(() => 1), shifts: cells.map(() => 0) };
}

/**
 * The sheets that are parts of one list as one table: name and unit on top, one header, the rows of
 * each sheet one below the other, and a column for what the sheets say. Null for less than two.
 */
export function joinSheets(parts: readonly ReadSheet[]): SourceTable | null {
  const [model] = parts;
  if (model === undefined || parts.length < 2) return null;
  const saying = sayingOfSheets(parts, model.layout.fields);
  const unit = statedUnit(parts);
  const names = parts.map(({ name }) => name);
  const pieces = [
    {
      name: model.name,
      body: headingRows(titleOfSheets(parts.map(({ plan }) => plan.title)), unit),
    },
    { name: model.name, body: headerRows(model, saying?.role ?? null) },
    ...parts.map((part, at) => {
      const columns = alignColumns(model.layout, part.layout) ?? [];
      const said = saying?.words[at] ?? null;
      return { name: part.name, body: bodyOfSheet(part, columns, unit ?? model.plan.unit, said) };
    }),
  ];
  const cells: string[][] = [];
  const merges: Merge[] = [];
  for (const { body } of pieces) {
    merges.push(...body.merges.map((merge) => ({ ...merge, row: merge.row + cells.length })));
    cells.push(...body.cells);
  }
  const grid: Grid = {
    cells,
    merges,
    rowNumbers: pieces.flatMap(({ body }) => body.rowNumbers),
    shifts: pieces.flatMap(({ body }) => body.shifts),
    sheets: pieces.flatMap(({ name, body }) => body.cells.map(() => name)),
  };
  return { name: names.join("、"), parts: names, grid };
}
