import { CellReader } from "../cells/cellReader";
import { shiftOf } from "../edits/lineShift";
import { shiftSheet } from "../edits/shiftSheet";
import type { CellMatrix } from "../state/sheetState";
import type { TableHandle } from "./tableHandle";
import { totalsOf } from "./tableParts";

/** Shows or hides the totals row: "Total" first, the sum of the last column last. */
export function toggleTotals(handle: TableHandle, show: boolean): void {
  const { book } = handle;
  const table = handle.state;
  if (table.showTotals === show) return;
  if (!show) {
    const totals = totalsOf(table);
    table.showTotals = false;
    shiftSheet(book, table.sheet, shiftOf(totals, "row", true));
    handle.changed();
    return;
  }
  const below = { ...table.area, row: table.area.row + table.area.rows, rows: 1 };
  shiftSheet(book, table.sheet, shiftOf(below, "row", false));
  const last = handle.headers.at(-1) ?? "";
  table.area = { ...table.area, rows: table.area.rows + 1 };
  table.showTotals = true;
  handle.changed();
  const body = {
    first: table.area.row + 1,
    last: below.row - 1,
    column: table.area.column + table.area.columns - 1,
  };
  const line: CellMatrix[number] = { [table.area.column]: { v: "Total", t: 1 } };
  if (table.area.columns > 1) {
    const reader = new CellReader(table.sheet);
    const numeric = typeof reader.value(body.first, body.column) === "number";
    line[body.column] = { f: `=SUBTOTAL(${numeric ? 109 : 103},${table.name}[${last}])`, v: null };
  }
  table.sheet.write({ [below.row]: line }, below);
}

/** Shows or hides the header row; hidden, its cells go and the body stays in place. */
export function toggleHeaders(handle: TableHandle, show: boolean): void {
  const table = handle.state;
  if (table.showHeaders === show) return;
  const headers = handle.headers;
  const { row, column, columns } = table.area;
  if (show) {
    const above = { row: row - 1, column, rows: 1, columns };
    table.area = { ...table.area, row: above.row, rows: table.area.rows + 1 };
    const line = Object.fromEntries(
      headers.map((text, index) => [column + index, { v: text, t: 1 as const }]),
    );
    table.sheet.write({ [above.row]: line }, above);
  } else {
    const line = Object.fromEntries(
      headers.map((_text, index) => [column + index, { v: null, f: null }]),
    );
    table.sheet.write({ [row]: line }, { row, column, rows: 1, columns });
    table.area = { ...table.area, row: row + 1, rows: table.area.rows - 1 };
  }
  table.showHeaders = show;
  handle.changed();
}
