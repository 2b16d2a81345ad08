import { CellReader } from "../cells/cellReader";
import { CellWriter } from "../cells/cellWriter";
import type { CellValue } from "../cells/cellValue";
import { deleteCells } from "../edits/insertCells";
import { recordChange } from "../range/recordChange";
import { spread } from "../range/spread";
import { cellsOf, gridOf, type Area } from "../state/area";
import type { CellMatrix } from "../state/sheetState";
import type { TableHandle } from "./tableHandle";
import { bodyRange } from "./tableParts";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerow */
export class TableRow {
  static readonly api = { name: "TableRow" };

  constructor(
    private readonly handle: TableHandle,
    private readonly position: number,
  ) {}

  get $id(): number {
    return this.position;
  }
  get index(): number {
    return this.position;
  }
  get values(): CellValue[][] {
    const reader = new CellReader(this.handle.state.sheet);
    return gridOf(this.$area, (row, column) => reader.value(row, column));
  }
  set values(input: unknown) {
    const { sheet } = this.handle.state;
    const inputs = spread<CellValue>(input, this.$area);
    const writer = new CellWriter(sheet);
    const matrix: CellMatrix = {};
    for (const { row, column } of cellsOf(this.$area)) {
      const value = inputs(row, column);
      if (value !== null) (matrix[row] ??= {})[column] = writer.cell(value, row, column);
    }
    sheet.write(matrix, this.$area);
    recordChange(this.handle.book, sheet, this.$area, { type: "RangeEdited", by: "add-in" });
  }

  get $area(): Area {
    const body = bodyRange(this.handle.state);
    return { ...body, row: body.row + this.position, rows: 1 };
  }

  getRange(): object {
    return this.handle.range(this.$area);
  }

  delete(): void {
    deleteCells(this.handle.book, this.handle.state.sheet, this.$area, "Up");
    this.handle.changed();
  }
}
