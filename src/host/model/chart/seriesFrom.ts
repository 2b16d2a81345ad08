import { CellReader } from "../cells/cellReader";
import type { Area } from "../state/area";
import type { SeriesState } from "../state/chartState";
import type { SheetState } from "../state/sheetState";

/**
 * Cuts a range into series as Excel does: names in the first row and categories in the first column when these
 * hold texts; by columns unless there are more columns than rows.
 */
export function seriesFrom(
  sheet: SheetState,
  area: Area,
  seriesBy: string,
): { plotBy: "Rows" | "Columns"; series: SeriesState[] } {
  const reader = new CellReader(sheet);
  const isText = (row: number, column: number): boolean =>
    typeof reader.value(row, column) !== "number";
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  const head = area.rows > 1 && isText(area.row, last.column) ? 1 : 0;
  const side = area.columns > 1 && isText(last.row, area.column) ? 1 : 0;
  const rows = area.rows - head;
  const columns = area.columns - side;
  const plotBy =
    seriesBy === "Auto"
      ? columns > rows
        ? "Rows"
        : "Columns"
      : seriesBy === "Rows"
        ? "Rows"
        : "Columns";
  const byColumns = plotBy === "Columns";
  const firstRow = area.row + head;
  const firstColumn = area.column + side;
  const series = Array.from({ length: byColumns ? columns : rows }, (_, index): SeriesState => {
    const values: Area = byColumns
      ? { row: firstRow, column: firstColumn + index, rows, columns: 1 }
      : { row: firstRow + index, column: firstColumn, rows: 1, columns };
    const named = byColumns ? head : side;
    const name = byColumns
      ? reader.text(area.row, firstColumn + index)
      : reader.text(firstRow + index, area.column);
    return {
      name: named ? name : `Series${index + 1}`,
      values: { sheet, area: values },
      categories: categoriesOf(sheet, area, byColumns, byColumns ? side : head, {
        firstRow,
        firstColumn,
        rows,
        columns,
      }),
      chartType: undefined,
      options: {},
    };
  });
  return { plotBy, series };
}

type Inner = { firstRow: number; firstColumn: number; rows: number; columns: number };

function categoriesOf(
  sheet: SheetState,
  area: Area,
  byColumns: boolean,
  present: number,
  { firstRow, firstColumn, rows, columns }: Inner,
): SeriesState["categories"] {
  if (!present) return undefined;
  return byColumns
    ? { sheet, area: { row: firstRow, column: area.column, rows, columns: 1 } }
    : { sheet, area: { row: area.row, column: firstColumn, rows: 1, columns } };
}
