import type { Grid } from "../grid/createGrid";

type GridWorkbook = ReturnType<Grid["api"]["createWorkbook"]>;
type GridSheet = ReturnType<GridWorkbook["getActiveSheet"]>;

/**
 * Rows without a height of their own grow until their wrapped text fits, as in Excel: in the sheet
 * in front now, in every other when it first comes to the front. Answers how to stop.
 */
export function fitShownRows({ api }: Grid, book: GridWorkbook): () => void {
  const fitted = new Set<string>();
  const fit = (sheet: GridSheet): void => {
    if (fitted.has(sheet.getSheetId())) return;
    fitted.add(sheet.getSheetId());
    fitRows(sheet);
  };
  fit(book.getActiveSheet());
  const watching = api.addEvent(api.Event.ActiveSheetChanged, ({ workbook, activeSheet }) => {
    if (workbook.getId() === book.getId()) fit(activeSheet);
  });
  return () => watching.dispose();
}

function fitRows(sheet: GridSheet): void {
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
