import { CellReader } from "../cells/cellReader";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../state/area";
import type { SheetState } from "../state/sheetState";

/** `Excel.KeyboardDirection`. */
export type Direction = "Left" | "Right" | "Up" | "Down";

const steps = {
  Left: { row: 0, column: -1 },
  Right: { row: 0, column: 1 },
  Up: { row: -1, column: 0 },
  Down: { row: 1, column: 0 },
} as const;

/** The cell Ctrl+arrow reaches: the end of the block, or the next block, or the edge of the sheet. */
export function edgeOf(sheet: SheetState, from: Area, direction: Direction): Area {
  const step = steps[direction];
  const reader = new CellReader(sheet);
  const filled = (row: number, column: number): boolean => reader.value(row, column) !== "";
  const grid = sheet.grid;
  let { row, column } = from;
  const inBlock = filled(row, column) && filled(row + step.row, column + step.column);
  for (;;) {
    const nextRow = row + step.row;
    const nextColumn = column + step.column;
    if (nextRow < 0 || nextColumn < 0) break;
    if (nextRow >= grid.getRowCount() || nextColumn >= grid.getColumnCount()) {
      if (inBlock) break;
      row = step.row > 0 ? MAX_ROWS - 1 : row;
      column = step.column > 0 ? MAX_COLUMNS - 1 : column;
      break;
    }
    if (inBlock && !filled(nextRow, nextColumn)) break;
    row = nextRow;
    column = nextColumn;
    if (!inBlock && filled(row, column)) break;
  }
  return { row, column, rows: 1, columns: 1 };
}
