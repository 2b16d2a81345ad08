import type { Grid } from "../grid/createGrid";

type GridSheet = ReturnType<ReturnType<Grid["api"]["createWorkbook"]>["getActiveSheet"]>;

/** Rows without a height of their own grow until their wrapped text fits, as in Excel. */
export function fitRows(sheet: GridSheet): void {
  const { cellData, rowData, columnCount } = sheet.getSheet().getSnapshot();
  const free = Object.keys(cellData)
    .map(Number)
    .filter((row) => rowData[row]?.h === undefined);
  const ranges: { startRow: number; endRow: number; startColumn: number; endColumn: number }[] = [];
  for (const row of free) {
    const last = ranges.at(-1);
    if (last !== undefined && last.endRow === row - 1) last.endRow = row;
    else ranges.push({ startRow: row, endRow: row, startColumn: 0, endColumn: columnCount - 1 });
  }
  if (ranges.length > 0) sheet.setRangesAutoHeight(ranges);
}
