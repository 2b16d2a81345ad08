import type { ICellData } from "@univerjs/core";
import type { SheetFile, WorkbookFile } from "../../../src/host/files/workbookFile";

/**
 * A workbook without what may differ between equal ones: names of styles are the reader's own, and
 * the writer adds page margins where none were given.
 */
export function comparable(file: WorkbookFile) {
  return {
    ...file,
    styles: undefined,
    sheets: file.sheets.map((sheet) => ({
      ...sheet,
      pageSetup: { ...sheet.pageSetup, margins: undefined },
      grid: { ...sheet.grid, cellData: plainCells(sheet, file) },
    })),
  };
}

function plainCells(sheet: SheetFile, { styles }: WorkbookFile) {
  return Object.entries(sheet.grid.cellData).flatMap(([row, columns]) =>
    Object.entries((columns ?? {}) as Record<string, ICellData>)
      .filter(
        ([, { v, s, f, custom }]) =>
          (v !== undefined && v !== "") || [s, f, custom].some((part) => part !== undefined),
      )
      .map(([column, { v, t, f, s, custom }]) => [
        `${row},${column}`,
        { v, t, f, style: typeof s === "string" ? styles[s] : undefined, custom },
      ]),
  );
}
