/** How large Univer's grid is for an empty sheet (it grows when written to), with cells the size of Excel's. */
export const newSheetSize = {
  rowCount: 200,
  columnCount: 26,
  defaultRowHeight: 20,
  defaultColumnWidth: 64,
} as const;
