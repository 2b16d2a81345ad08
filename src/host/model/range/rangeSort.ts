import { sortRows } from "../edits/sortRows";
import { formatArea } from "../state/address";
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
    if (orientation !== "Rows") throw invalidArgument("This host sorts rows only.");
    const { $book, $sheet, $area } = this.range;
    if (fields.some(({ key }) => key < 0 || key >= $area.columns)) throw invalidArgument();
    refuseIfProtected($sheet, $area, "allowSort");
    const body = hasHeaders ? { ...$area, row: $area.row + 1, rows: $area.rows - 1 } : $area;
    sortRows($sheet, body, fields, matchCase);
    const args = { worksheetId: $sheet.id, address: formatArea(body), source: "Local" };
    $book.feed.fire(eventTypes.worksheetRowSorted, [$sheet.id, "Workbook"], args);
    recordChange($book, $sheet, body, { type: "RangeEdited", by: "add-in" });
  }
}
