import { CellWriter } from "../cells/cellWriter";
import type { CellValue } from "../cells/cellValue";
import { Collection } from "../collection";
import { shiftOf } from "../edits/lineShift";
import { shiftSheet } from "../edits/shiftSheet";
import { recordChange } from "../range/recordChange";
import { refuseIfProtected } from "../range/guard";
import { sizeMismatch } from "../range/spread";
import { invalidArgument } from "../state/notFound";
import type { CellMatrix } from "../state/sheetState";
import { uniqueHeaders, writeHeaders } from "./headers";
import { TableColumn } from "./tableColumn";
import type { TableHandle } from "./tableHandle";
import { tableRange } from "./tableParts";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export class TableColumnCollection extends Collection<TableColumn> {
  static readonly api = { name: "TableColumnCollection" };

  constructor(private readonly handle: TableHandle) {
    super();
  }

  $items(): TableColumn[] {
    return this.handle.state.columns.map((column) => new TableColumn(this.handle, column));
  }

  get count(): number {
    return this.handle.state.columns.length;
  }

  /** `values` has the header first and a value for each row; without them the column is blank. */
  add(index?: number, values?: readonly (readonly CellValue[])[], name?: string): TableColumn {
    const { book } = this.handle;
    const table = this.handle.state;
    const at = index === undefined || index < 0 ? table.columns.length : index;
    if (at > table.columns.length) throw invalidArgument();
    const whole = tableRange(table);
    const given = Array.isArray(values) ? values : undefined;
    if (given && given.length !== whole.rows && given.length !== table.area.rows)
      throw invalidArgument(sizeMismatch);
    const area = { ...whole, column: whole.column + at, columns: 1 };
    refuseIfProtected(table.sheet, area, "allowInsertColumns");
    const headers = this.handle.headers;
    const before = table.area;
    shiftSheet(book, table.sheet, shiftOf(area, "column", false));
    table.area = { ...before, columns: before.columns + 1 };
    const column = { id: 1 + Math.max(0, ...table.columns.map(({ id }) => id)), filter: undefined };
    table.columns.splice(at, 0, column);
    const header = name ?? String(given?.[0]?.[0] ?? "");
    headers.splice(at, 0, header);
    writeHeaders(table.sheet, table.area, uniqueHeaders(headers));
    if (given) this.#fill(area.row + 1, area.column, given.slice(1));
    this.handle.changed();
    recordChange(book, table.sheet, area, { type: "CellInserted", shift: "Right", by: "add-in" });
    return new TableColumn(this.handle, column);
  }

  getItemAt(index: number): TableColumn {
    const column = this.$items()[index];
    if (!column) throw invalidArgument();
    return column;
  }

  protected override $names(column: TableColumn): readonly (string | number)[] {
    return [column.id, column.name];
  }

  #fill(row: number, column: number, values: readonly (readonly CellValue[])[]): void {
    const { sheet } = this.handle.state;
    const writer = new CellWriter(sheet);
    const matrix: CellMatrix = {};
    values.forEach((line, index) => {
      const value = line[0];
      if (value !== undefined && value !== null)
        matrix[row + index] = { [column]: writer.cell(value, row + index, column) };
    });
    sheet.write(matrix, { row, column, rows: Math.max(1, values.length), columns: 1 });
  }
}
