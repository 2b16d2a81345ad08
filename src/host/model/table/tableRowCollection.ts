import type { CellValue } from "../cells/cellValue";
import { CellReader } from "../cells/cellReader";
import { CellWriter } from "../cells/cellWriter";
import { deleteCells } from "../edits/insertCells";
import { shiftOf } from "../edits/lineShift";
import { shiftSheet } from "../edits/shiftSheet";
import { refuseIfProtected } from "../range/guard";
import { recordChange } from "../range/recordChange";
import { sizeMismatch } from "../range/spread";
import { cellsOf, type Area } from "../state/area";
import { invalidArgument } from "../state/notFound";
import type { CellMatrix } from "../state/sheetState";
import type { TableHandle } from "./tableHandle";
import { bodyOf } from "./tableParts";
import { TableRow } from "./tableRow";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection */
export class TableRowCollection {
  static readonly api = { name: "TableRowCollection" };

  constructor(private readonly handle: TableHandle) {}

  $items(): TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.handle, index));
  }

  $byId(index: unknown): TableRow {
    return this.getItemAt(Number(index));
  }

  get count(): number {
    return Math.max(0, bodyOf(this.handle.state).rows);
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): TableRow {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) throw invalidArgument();
    return new TableRow(this.handle, index);
  }

  /** Adds rows before the given one, or at the end. Answers the first of them. */
  add(
    index?: number,
    values?: readonly (readonly CellValue[])[] | CellValue,
    alwaysInsert = true,
  ): TableRow {
    const { book } = this.handle;
    const table = this.handle.state;
    const lines: readonly (readonly CellValue[])[] = Array.isArray(values) ? values : [[]];
    if (lines.some((line) => line.length !== 0 && line.length !== table.area.columns))
      throw invalidArgument(sizeMismatch);
    const at = index === undefined || index < 0 ? this.count : index;
    if (at > this.count) throw invalidArgument();
    const body = bodyOf(table);
    const area = { ...body, row: body.row + at, rows: lines.length };
    refuseIfProtected(table.sheet, area, "allowInsertRows");
    const before = table.area;
    const atEnd = at === this.count && !table.showTotals;
    if (!atEnd || (alwaysInsert && !this.#blank(area)))
      shiftSheet(book, table.sheet, shiftOf(area, "row", false));
    table.area = { ...before, rows: before.rows + lines.length };
    this.#fill(area, lines);
    this.handle.changed();
    recordChange(book, table.sheet, area, { type: "CellInserted", shift: "Down", by: "add-in" });
    return new TableRow(this.handle, at);
  }

  deleteRows(rows: readonly (TableRow | number)[]): void {
    const positions = rows
      .map((row) => (row instanceof TableRow ? row.index : row))
      .sort((a, b) => b - a);
    for (const position of positions) this.deleteRowsAt(position, 1);
  }

  deleteRowsAt(index: number, count = 1): void {
    const table = this.handle.state;
    if (index < 0 || index + count > this.count) throw invalidArgument();
    const body = bodyOf(table);
    deleteCells(
      this.handle.book,
      table.sheet,
      { ...body, row: body.row + index, rows: count },
      "Up",
    );
    this.handle.changed();
  }

  #blank(area: Area): boolean {
    const reader = new CellReader(this.handle.state.sheet);
    return [...cellsOf(area)].every(({ row, column }) => reader.value(row, column) === "");
  }

  #fill(area: Area, lines: readonly (readonly CellValue[])[]): void {
    const { sheet } = this.handle.state;
    const writer = new CellWriter(sheet);
    const matrix: CellMatrix = {};
    for (const { row, column } of cellsOf(area)) {
      const value = lines[row - area.row]?.[column - area.column];
      if (value !== undefined && value !== null)
        (matrix[row] ??= {})[column] = writer.cell(value, row, column);
    }
    sheet.write(matrix, area);
  }
}
