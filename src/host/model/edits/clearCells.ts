import type { ICellData } from "@univerjs/core";
import { CellReader } from "../cells/cellReader";
import { refuseIfProtected } from "../range/guard";
import { recordChange } from "../range/recordChange";
import {
  containsArea,
  containsCell,
  intersect,
  isSingleCell,
  isUnbounded,
  type Area,
} from "../state/area";
import type { Book } from "../state/book";
import type { CellMatrix, SheetState } from "../state/sheetState";

/** `Excel.ClearApplyTo`. */
export type ClearApplyTo = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

/**
 * Clears contents, formats, links or all; formats include merged cells, conditional formats stay with "Contents".
 * "Hyperlinks" leaves the look of a link, "RemoveHyperlinks" takes all formats with it.
 */
export function clearCells(book: Book, sheet: SheetState, area: Area, what: ClearApplyTo): void {
  refuseIfProtected(sheet, area, what === "Formats" ? "allowFormatCells" : undefined);
  const before = isSingleCell(area)
    ? new CellReader(sheet).value(area.row, area.column)
    : undefined;
  const contents = what === "All" || what === "Contents";
  const formats = what === "All" || what === "Formats";
  if (contents || formats) write(sheet, area, contents, formats);
  else unlink(sheet, area, what === "RemoveHyperlinks");
  if (formats) clearFormats(book, sheet, area);
  if (contents) {
    recordChange(book, sheet, area, {
      type: "RangeEdited",
      by: "add-in",
      ...(before === undefined ? {} : { before }),
    });
  }
}

function write(sheet: SheetState, area: Area, contents: boolean, formats: boolean): void {
  const matrix: CellMatrix = {};
  let last: { row: number; column: number } | undefined;
  sheet.grid.getCellMatrix().forValue((row, column, cell) => {
    if (!cell || !containsCell(area, row, column)) return;
    (matrix[row] ??= {})[column] = cleared(cell, contents, formats);
    last = { row: Math.max(last?.row ?? 0, row), column: Math.max(last?.column ?? 0, column) };
  });
  if (last) sheet.write(matrix, { ...last, rows: 1, columns: 1 });
}

/** Takes the links of cells away, with or without the cells' formats. */
function unlink(sheet: SheetState, area: Area, withFormats: boolean): void {
  const matrix: CellMatrix = {};
  sheet.grid.getCellMatrix().forValue((row, column, cell) => {
    if (!cell?.custom?.["hyperlink"] || !containsCell(area, row, column)) return;
    const custom = { ...cell.custom };
    delete custom["hyperlink"];
    (matrix[row] ??= {})[column] = withFormats
      ? ({ s: null, custom: null } as unknown as ICellData)
      : { custom };
  });
  for (const [row, cells] of Object.entries(matrix))
    for (const column of Object.keys(cells))
      sheet.write(
        { [Number(row)]: { [Number(column)]: cells[Number(column)] ?? null } },
        { row: Number(row), column: Number(column), rows: 1, columns: 1 },
      );
}

function cleared(cell: ICellData, contents: boolean, formats: boolean): ICellData | null {
  if (contents && formats) return null;
  if (contents) return cell.s || cell.custom ? { v: null, f: null, si: null, p: null } : null;
  return { s: null, custom: null } as unknown as ICellData;
}

function clearFormats(book: Book, sheet: SheetState, area: Area): void {
  sheet.removeMerges(sheet.merges.filter((merge) => containsArea(area, merge)));
  if (isUnbounded(area)) clearLines(sheet, area);
  book.formatsCleared(sheet, area);
  book.formatChanged(sheet, area);
}

function clearLines(sheet: SheetState, area: Area): void {
  const grid = sheet.grid;
  const part = intersect(area, {
    row: 0,
    column: 0,
    rows: grid.getRowCount(),
    columns: grid.getColumnCount(),
  });
  if (!part) return;
  const none = (from: number, count: number): Record<number, { s: null }> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [from + index, { s: null }]));
  if (area.rows > part.rows)
    sheet.run("sheet.mutation.set-col-data", { columnData: none(part.column, part.columns) });
  if (area.columns > part.columns)
    sheet.run("sheet.mutation.set-row-data", { rowData: none(part.row, part.rows) });
}
