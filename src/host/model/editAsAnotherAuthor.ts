import { CellWriter } from "./cells/cellWriter";
import type { CellValue } from "./cells/cellValue";
import { recordChange } from "./range/recordChange";
import { sourcePlace } from "./range/sourcePlace";
import { cellsOf } from "./state/area";
import type { CellMatrix } from "./state/sheetState";
import type { Workbook } from "./workbook/workbook";

/** What a second author does: the cells change, and listeners hear of a remote source. */
export function editAsAnotherAuthor(
  workbook: Workbook,
  address: string,
  values: readonly (readonly CellValue[])[],
): void {
  const book = workbook.$book;
  const { sheet, area: start } = sourcePlace(address, book, book.activeSheet);
  const area = { ...start, rows: values.length, columns: values[0]?.length ?? 1 };
  const writer = new CellWriter(sheet);
  const matrix: CellMatrix = {};
  for (const { row, column } of cellsOf(area)) {
    const value = values[row - area.row]?.[column - area.column] ?? "";
    (matrix[row] ??= {})[column] = writer.cell(value, row, column);
  }
  sheet.write(matrix, area);
  recordChange(book, sheet, area, { type: "RangeEdited", source: "Remote" });
}
