import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { SheetGrid } from "../../files/workbookFile";

const noFreeze = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };

/** The part of a sheet's snapshot that goes into a file. */
export function gridOf(sheet: Partial<IWorksheetData>): SheetGrid {
  const { tabColor, zoomRatio, showGridlines } = sheet;
  return {
    cellData: sheet.cellData ?? {},
    rowData: sheet.rowData ?? {},
    columnData: sheet.columnData ?? {},
    mergeData: sheet.mergeData ?? [],
    freeze: sheet.freeze ?? noFreeze,
    ...(tabColor ? { tabColor } : {}),
    ...(zoomRatio === undefined || zoomRatio === 1 ? {} : { zoomRatio }),
    ...(showGridlines === undefined ? {} : { showGridlines }),
  };
}

/** Styles by name, without the empty entries that Univer leaves behind. */
export function stylesOf({
  styles,
}: IWorkbookData): Record<string, NonNullable<IWorkbookData["styles"][string]>> {
  return Object.fromEntries(
    Object.entries(styles).flatMap(([name, style]) => (style ? [[name, style]] : [])),
  );
}
