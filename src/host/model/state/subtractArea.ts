import { intersect, lastColumn, lastRow, type Area } from "./area";

/** What is left of an area without the cells of another: up to four rectangles. */
export function subtractArea(area: Area, hole: Area): Area[] {
  const common = intersect(area, hole);
  if (!common) return [area];
  const { column, columns } = area;
  const parts: Area[] = [
    { row: area.row, column, rows: common.row - area.row, columns },
    { row: common.row, column, rows: common.rows, columns: common.column - column },
    {
      row: common.row,
      column: lastColumn(common) + 1,
      rows: common.rows,
      columns: lastColumn(area) - lastColumn(common),
    },
    { row: lastRow(common) + 1, column, rows: lastRow(area) - lastRow(common), columns },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}
