import { refuseIfProtected } from "../range/guard";
import { lastColumn, lastRow } from "../state/area";
import { toUniverRange } from "../state/sheetState";
import type { FormatTarget } from "./formatTarget";
import { toPixels, toPoints } from "./sizes";

/** The width all columns share, in points, or null. */
export function columnWidth({ $sheet, $areas }: FormatTarget): number | null {
  const grid = $sheet.grid;
  const last = grid.getColumnCount();
  return shared(
    $areas.flatMap((area) =>
      span(area.column, Math.min(lastColumn(area), Math.max(area.column, last))),
    ),
    (column) => toPoints(grid.getColumnWidth(column)),
  );
}

/** The height all rows share, in points, or null. */
export function rowHeight({ $sheet, $areas }: FormatTarget): number | null {
  const grid = $sheet.grid;
  const last = grid.getRowCount();
  return shared(
    $areas.flatMap((area) => span(area.row, Math.min(lastRow(area), Math.max(area.row, last)))),
    (row) => toPoints(grid.getRowHeight(row)),
  );
}

export function setColumnWidth({ $sheet, $areas }: FormatTarget, points: number): void {
  for (const area of $areas) {
    refuseIfProtected($sheet, area, "allowFormatColumns");
    const last = Math.min(
      lastColumn(area),
      Math.max(area.column, $sheet.grid.getColumnCount() - 1),
    );
    $sheet.ensureSize(1, last + 1);
    const ranges = [{ ...toUniverRange(area), startRow: 0, endRow: 0, endColumn: last }];
    $sheet.run("sheet.mutation.set-worksheet-col-width", { ranges, colWidth: toPixels(points) });
  }
}

export function setRowHeight({ $sheet, $areas }: FormatTarget, points: number): void {
  for (const area of $areas) {
    refuseIfProtected($sheet, area, "allowFormatRows");
    const last = Math.min(lastRow(area), Math.max(area.row, $sheet.grid.getRowCount() - 1));
    $sheet.ensureSize(last + 1, 1);
    const ranges = [{ ...toUniverRange(area), startColumn: 0, endColumn: 0, endRow: last }];
    $sheet.run("sheet.mutation.set-worksheet-row-is-auto-height", { ranges, autoHeightInfo: 0 });
    $sheet.run("sheet.mutation.set-worksheet-row-height", { ranges, rowHeight: toPixels(points) });
  }
}

function span(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function shared(lines: readonly number[], size: (line: number) => number): number | null {
  const [first, ...others] = new Set(lines.map(size));
  return first === undefined || others.length > 0 ? null : first;
}
