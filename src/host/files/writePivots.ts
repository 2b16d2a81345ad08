import { parseRange, type CellValue, type Cell, type WritePivotTable } from "hucre";
import type { WorkbookFile } from "./workbookFile";

/**
 * The pivots that can be written as real ones. The writer takes a pivot's source from the first
 * rows of its sheet: a source elsewhere, or a second, different source on one sheet, cannot be
 * written, and such a pivot leaves its cells behind as plain values.
 */
export function writablePivots(file: WorkbookFile): Map<string, WritePivotTable[]> {
  const sources = new Map<string, string>();
  const written = new Map<string, WritePivotTable[]>();
  for (const sheet of file.sheets) {
    const pivots = sheet.pivots.filter(({ sourceSheet = sheet.name, sourceRange }) => {
      if (sourceRange === undefined || !sourceRange.startsWith("A1:")) return false;
      if (!sources.has(sourceSheet)) sources.set(sourceSheet, sourceRange);
      return sources.get(sourceSheet) === sourceRange;
    });
    written.set(sheet.name, pivots);
  }
  return written;
}

/** The values of a pivot's source, row by row, from the cells of its sheet. */
export function sourceRows(range: string, cells: Map<string, Partial<Cell>>): CellValue[][] {
  const { endRow, endCol } = parseRange(range);
  return Array.from({ length: endRow + 1 }, (_, row) =>
    Array.from(
      { length: endCol + 1 },
      (__, column) => cells.get(`${row},${column}`)?.value ?? null,
    ),
  );
}
