import { sortLines } from "../edits/sortLines";
import { formatArea } from "../state/address";
import type { Area } from "../state/area";
import { eventTypes } from "../state/eventTypes";
import type { RangeHandle } from "../state/rangeHandle";
import type { SortField } from "../state/tableState";
import { invalidArgument } from "../state/notFound";
import { refuseIfProtected } from "./guard";
import { recordChange } from "./recordChange";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangesort */
export class RangeSort {
  static readonly api = { name: "RangeSort" };

  constructor(private readonly range: RangeHandle) {}

  apply(
    fields: readonly SortField[],
    matchCase = false,
    hasHeaders = false,
    orientation = "Rows",
  ): void {
    if (orientation !== "Rows" && orientation !== "Columns") throw invalidArgument();
    const byRows = orientation === "Rows";
    const { $book, $sheet, $area } = this.range;
    const keys = byRows ? $area.columns : $area.rows;
    if (fields.some(({ key }) => key < 0 || key >= keys)) throw invalidArgument();
    refuseIfProtected($sheet, $area, "allowSort");
    const body = hasHeaders ? withoutHeader($area, byRows) : $area;
    const moved = sortLines($sheet, body, fields, matchCase, orientation);
    const type = byRows ? eventTypes.worksheetRowSorted : eventTypes.worksheetColumnSorted;
    const address = areasOfLines(moved, body, byRows)
      .map((area) => formatArea(area))
      .join(",");
    const args = { worksheetId: $sheet.id, address, source: "Local" };
    $book.feed.fire(type, [$sheet.id, "Workbook"], args);
    recordChange($book, $sheet, body, { type: "RangeEdited", by: "add-in" });
  }
}

const withoutHeader = (area: Area, byRows: boolean): Area =>
  byRows
    ? { ...area, row: area.row + 1, rows: area.rows - 1 }
    : { ...area, column: area.column + 1, columns: area.columns - 1 };

/** The events name only the lines that moved. */
function areasOfLines(
  lines: readonly number[],
  { row, column, rows, columns }: Area,
  byRows: boolean,
): Area[] {
  const runs: { from: number; count: number }[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && last.from + last.count === line) last.count += 1;
    else runs.push({ from: line, count: 1 });
  }
  return runs.map(({ from, count }) =>
    byRows
      ? { row: from, column, rows: count, columns }
      : { row, column: from, rows, columns: count },
  );
}
