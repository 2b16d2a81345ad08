import type { WorkbookFile } from "../../files/workbookFile";

/** A workbook as Excel makes it for "New": one empty sheet. */
export function blankFile(): WorkbookFile {
  return {
    sheets: [
      {
        name: "Sheet1",
        visibility: "visible",
        grid: {
          cellData: {},
          rowData: {},
          columnData: {},
          mergeData: [],
          freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
        },
        notes: [],
        tables: [],
        validations: [],
        rules: [],
        pivots: [],
      },
    ],
    styles: {},
    names: [],
    activeSheet: 0,
  };
}
