import { CellReader } from "../cells/cellReader";
import { CellWriter } from "../cells/cellWriter";
import type { CellValue } from "../cells/cellValue";
import { deleteCells } from "../edits/insertCells";
import { Filter } from "../filter/filter";
import { recordChange } from "../range/recordChange";
import { spread } from "../range/spread";
import { cellsOf, gridOf, type Area } from "../state/area";
import type { CellMatrix } from "../state/sheetState";
import type { TableColumnState } from "../state/tableState";
import type { TableHandle } from "./tableHandle";
import { bodyRange, headerOf, tableRange, totalsOf } from "./tableParts";
import { HostError } from "../../protocol/hostError";
import { followHeaders } from "./followHeaders";
import { uniqueHeaders } from "./headers";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn */
export class TableColumn {
  static readonly api = { name: "TableColumn", navigations: ["filter"] };

  constructor(
    private readonly handle: TableHandle,
    private readonly column: TableColumnState,
  ) {}

  get $id(): number {
    return this.column.id;
  }
  get id(): number {
    return this.column.id;
  }
  get index(): number {
    return this.handle.state.columns.indexOf(this.column);
  }
  get name(): string {
    return this.handle.headers[this.index] ?? "";
  }
  set name(name: string) {
    const others = this.handle.headers.filter((_text, index) => index !== this.index);
    const [unique = name] = uniqueHeaders([...others, name]).slice(-1);
    const { row } = headerOf(this.handle.state);
    const column = this.#area(headerOf(this.handle.state)).column;
    const { sheet } = this.handle.state;
    sheet.write(
      { [row]: { [column]: { v: unique, t: 1, f: null } } },
      { row, column, rows: 1, columns: 1 },
    );
    followHeaders(this.handle.book, sheet, { row, column, rows: 1, columns: 1 });
    this.handle.changed();
  }
  get values(): CellValue[][] {
    const reader = new CellReader(this.handle.state.sheet);
    return gridOf(this.#area(tableRange(this.handle.state)), (row, column) =>
      reader.value(row, column),
    );
  }
  set values(input: unknown) {
    const { book } = this.handle;
    const { sheet } = this.handle.state;
    const area = this.#area(tableRange(this.handle.state));
    const inputs = spread<CellValue>(input, area);
    const writer = new CellWriter(sheet);
    const matrix: CellMatrix = {};
    for (const { row, column } of cellsOf(area)) {
      const value = inputs(row, column);
      if (value !== null) (matrix[row] ??= {})[column] = writer.cell(value, row, column);
    }
    sheet.write(matrix, area);
    recordChange(book, sheet, area, { type: "RangeEdited", by: "add-in" });
    this.handle.changed();
  }
  get filter(): Filter {
    return new Filter(
      () => this.column.filter,
      (criteria) => {
        this.column.filter = criteria;
        this.handle.filter();
      },
    );
  }

  getRange(): object {
    return this.handle.range(this.#area(tableRange(this.handle.state)));
  }
  getDataBodyRange(): object {
    return this.handle.range(this.#area(bodyRange(this.handle.state)));
  }
  getHeaderRowRange(): object {
    return this.handle.range(this.#area(headerOf(this.handle.state)));
  }
  getTotalRowRange(): object {
    if (!this.handle.state.showTotals)
      throw new HostError("ItemNotFound", "The table has no total row.");
    return this.handle.range(this.#area(totalsOf(this.handle.state)));
  }
  delete(): void {
    const { book } = this.handle;
    const table = this.handle.state;
    if (table.columns.length === 1)
      throw new HostError("InvalidOperation", "A table needs a column.");
    const area = this.#area(tableRange(table));
    const whole = table.area;
    table.columns.splice(this.index, 1);
    deleteCells(book, table.sheet, area, "Left");
    table.area = { ...whole, columns: whole.columns - 1 };
    this.handle.changed();
  }

  #area(of: Area): Area {
    return { ...of, column: of.column + this.index, columns: 1 };
  }
}
