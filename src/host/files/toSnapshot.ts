import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import { defaultColumnPixels, defaultRowPixels } from "./sizes";
import type { SheetFile, WorkbookFile } from "./workbookFile";

/** Empty rows and columns that a sheet offers beyond what it holds. */
const spare = { rows: 100, columns: 6 };
const least = { rows: 200, columns: 26 };

/** What Univer opens: the grid part of a workbook. Sheets get the ids that `nameSheet` gives. */
export function toSnapshot(
  file: WorkbookFile,
  name: string,
  nameSheet: (index: number) => string,
): Partial<IWorkbookData> {
  const ids = file.sheets.map((_, index) => nameSheet(index));
  return {
    id: "book",
    name,
    styles: file.styles,
    sheetOrder: ids,
    sheets: Object.fromEntries(
      file.sheets.map((sheet, index) => {
        const id = ids[index] ?? String(index);
        return [id, sheetSnapshot(sheet, id)];
      }),
    ),
  };
}

/** One sheet as Univer opens it. */
export function sheetSnapshot(sheet: SheetFile, id: string): Partial<IWorksheetData> {
  const { cellData, mergeData } = sheet.grid;
  const rows = Object.keys(cellData).map(Number);
  const columns = Object.values(cellData).flatMap((row) => Object.keys(row ?? {}).map(Number));
  const last = (indexes: number[]): number => indexes.reduce((a, b) => Math.max(a, b), -1);
  const lastRow = last([...rows, ...mergeData.map(({ endRow }) => endRow)]);
  const lastColumn = last([...columns, ...mergeData.map(({ endColumn }) => endColumn)]);
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === "visible" ? 0 : 1,
    rowCount: Math.max(least.rows, lastRow + 1 + spare.rows),
    columnCount: Math.max(least.columns, lastColumn + 1 + spare.columns),
    defaultColumnWidth: defaultColumnPixels,
    defaultRowHeight: defaultRowPixels,
    ...sheet.grid,
  };
}
